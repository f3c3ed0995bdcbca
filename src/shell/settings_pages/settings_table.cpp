#include "shell/settings_pages/settings_table.h"

#include <QHeaderView>
#include <QTableView>

namespace choba::shell {

namespace {

constexpr int leastHeight = 116; // the header and two rows

} // namespace

void setUpTable(QTableView* table, QAbstractItemModel* model, const TableDelegate::Roles& roles)
{
    table->setModel(model);
    table->setItemDelegate(new TableDelegate(roles, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMinimumHeight(leastHeight);
    // What is left of the page is the table's; its own wish would make a low page scroll.
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace choba::shell
