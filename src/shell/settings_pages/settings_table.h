// What the tables of the settings have in common.
#pragma once

#include "shell/settings_pages/table_delegate.h"

class QAbstractItemModel;
class QTableView;

namespace choba::shell {

void setUpTable(QTableView* table, QAbstractItemModel* model, const TableDelegate::Roles& roles);

} // namespace choba::shell
