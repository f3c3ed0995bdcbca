// Where the data file is when nobody says otherwise; the same for the window and the command line.
#pragma once

#include <QString>

namespace choba::storage {

// "choba.sqlite" in the user's data folder of the application "choba", whatever the running
// program is called. The folder need not exist.
QString defaultStorePath();

} // namespace choba::storage
