// Numbers as people type and paste them.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace choba::wording {

// A whole number: digits of either width, separators or none, 「1万5千」, 「1.5万」, with one of
// `units` before or behind it. Nothing when it is no number, below zero, or not whole.
std::optional<qint64> typedNumber(const QString& text, const QStringList& units = {});

// What stands beside an amount.
QStringList yenUnits();

// The number of a page on the marketplace: of its address when that was typed, else as it is typed.
QString typedPageNumber(const QString& text);

} // namespace choba::wording
