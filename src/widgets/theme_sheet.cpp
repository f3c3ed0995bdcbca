// The style sheet: what a palette cannot say. Kept short, because each rule is matched for every
// widget. Widgets choose a look by the dynamic properties `look` and `chip`.
#include "widgets/theme.h"

#include <QString>

namespace choba::widgets {

namespace {

constexpr QStringView controls = uR"(
QPushButton, QComboBox {
    background: @card; color: @ink; border: 1px solid @hairline; border-radius: 6px;
    padding: 5px 13px; min-height: 20px;
}
QPushButton:hover, QComboBox:hover { background: @selected; }
QPushButton:pressed { background: @indigoFill; }
QPushButton:disabled, QComboBox:disabled { background: @paper; color: @secondary; }
QPushButton:focus, QComboBox:focus { border: 2px solid @indigo; padding: 4px 12px; }
QPushButton[look="primary"] { background: @indigo; color: @onIndigo; border-color: @indigo; }
QPushButton[look="primary"]:focus { border: 2px solid @ink; }
QPushButton[look="primary"]:disabled {
    background: @paper; color: @secondary; border-color: @hairline;
}
QPushButton[look="quiet"] {
    background: transparent; color: @indigo; border: 1px solid transparent;
    padding: 1px 3px; min-height: 18px; font-size: 12px;
}
QPushButton[look="quiet"]:hover { background: @indigoFill; }
QPushButton[look="quiet"]:focus { border: 1px solid @indigo; }
QPushButton[look="segment"] { padding: 2px 11px; color: @secondary; }
QPushButton[look="segment"]:checked {
    background: @indigoFill; color: @indigo; border-color: @indigoFill;
}
QPushButton[look="counter"] {
    background: transparent; border: 1px solid transparent; padding: 2px 5px; text-align: left;
}
QPushButton[look="counter"]:focus { border: 1px solid @indigo; }
QLineEdit, QDateTimeEdit, QSpinBox, QPlainTextEdit[look="field"] {
    background: @card; color: @ink; border: 1px solid @hairline; border-radius: 6px;
    padding: 4px 9px; min-height: 20px; selection-background-color: @selection;
    selection-color: @ink;
}
QLineEdit:focus, QDateTimeEdit:focus, QSpinBox:focus, QPlainTextEdit[look="field"]:focus {
    border: 2px solid @indigo; padding: 3px 8px;
}
QLineEdit[look="refused"], QLineEdit[look="refused"]:focus { border-color: @amber; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QLineEdit[frame="false"], QLineEdit[frame="false"]:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QComboBox { padding: 1px 8px; combobox-popup: 0; }
QComboBox:focus { padding: 0px 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @hairline; }
QComboBox QAbstractItemView::item { min-height: 28px; }
QComboBox QAbstractItemView::item:selected { background: @indigoFill; color: @ink; }
)";

constexpr QStringView chips = uR"(
*[chip] { border-radius: 4px; padding: 1px 7px; min-height: 18px; font-size: 12px; }
*[chip]:focus { padding: 1px 7px; }
*[chip="stop"] { background: @vermilionFill; color: @vermilion; border: 1px solid @vermilionFill; }
*[chip="warn"] { background: @amberFill; color: @amber; border: 1px solid @amberFill; }
*[chip="hint"] { background: @card; color: @secondary; border: 1px solid @hairline; }
*[chip="mine"] { background: @indigoFill; color: @indigo; border: 1px solid @indigoFill; }
*[chip="done"] { background: @greenFill; color: @green; border: 1px solid @greenFill; }
*[chip="filter"] { background: @card; color: @secondary; border: 1px solid @hairline; }
*[chip="filter"]:hover, *[chip="filter"]:focus { border-color: @indigo; }
*[chip="filter"]:checked { background: @indigoFill; color: @indigo; border-color: @indigoFill; }
*[chip="filter"]:checked:focus { border-color: @indigo; }
QPushButton[chip="stop"]:hover, QPushButton[chip="stop"]:focus { border-color: @vermilion; }
QPushButton[chip="warn"]:hover, QPushButton[chip="warn"]:focus { border-color: @amber; }
QPushButton[chip="hint"]:hover, QPushButton[chip="hint"]:focus { border-color: @indigo; }
)";

constexpr QStringView surfaces = uR"(
QFrame[look="card"] {
    background: @card; border: 1px solid @hairline; border-radius: 8px;
}
QFrame[look="card"][chosen="true"] { border-color: @indigo; }
QFrame[look="card"]:focus { border: 2px solid @indigo; }
QFrame[look="band"] { background: @indigoFill; border: none; border-bottom: 1px solid @hairline; }
QFrame[look="alert"] {
    background: @vermilionFill; border: none; border-bottom: 1px solid @hairline;
}
QFrame[look="bar"] { background: @paper; border: none; border-bottom: 1px solid @hairline; }
QFrame[look="notice"] { background: @card; border: none; border-top: 1px solid @hairline; }
QFrame[look="line"] { background: @hairline; border: none; }
QLabel[look="heading"] { font-size: 17px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="note"], QCheckBox[look="note"] { color: @secondary; font-size: 12px; }
QLabel[look="sample"] { color: @ink; font-size: 12px; }
QTextEdit, QListView, QScrollArea, QPlainTextEdit {
    background: transparent; border: none; selection-background-color: @selection;
    selection-color: @ink;
}
QListView { border: 1px solid transparent; }
QListView:focus { border: 1px solid @indigo; border-radius: 4px; }
QListView[look="bare"]:focus { border-color: transparent; }
QTableView {
    background: @card; border: 1px solid @hairline; border-radius: 6px; gridline-color: @hairline;
    selection-background-color: @selected; selection-color: @ink;
}
QTableView:focus { border-color: @indigo; }
QHeaderView::section {
    background: @paper; color: @secondary; border: none; border-bottom: 1px solid @hairline;
    padding: 4px 8px; font-size: 12px;
}
QMenu { background: @card; border: 1px solid @hairline; padding: 4px 0; }
QMenu::item { padding: 5px 24px; }
QMenu::item:disabled { color: @secondary; font-size: 12px; padding-left: 12px; }
QMenu::item:selected { background: @selected; color: @ink; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: @card; color: @ink; border: 1px solid @hairline; padding: 5px 7px; }
QProgressBar { background: @card; border: 1px solid @hairline; border-radius: 4px; }
QProgressBar::chunk { background: @indigo; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @hairline; border-radius: 3px; margin: 2px; min-height: 24px; }
QScrollBar::handle:vertical:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
)";

constexpr QStringView railRules = uR"(
QFrame[look="rail"] { background: @rail; border: none; }
QFrame[look="rail"] QToolButton {
    color: @railText; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 7px 9px; text-align: left;
}
QFrame[look="rail"] QToolButton:hover { color: @onRail; }
QFrame[look="rail"] QToolButton:checked { background: @railSelected; color: @onRail; }
QFrame[look="rail"] QToolButton:focus { border-color: @railText; }
QFrame[look="rail"] QToolButton::menu-indicator { image: none; }
)";

} // namespace

QString styleSheetOf(Scheme scheme)
{
    const Tokens& t = tokens(scheme);
    QString sheet = controls.toString() + chips + surfaces + railRules;
    const std::pair<QStringView, QColor> names[] = {
        // A name that begins another one comes after it.
        {u"@card", t.card},
        {u"@ink", t.ink},
        {u"@paper", t.paper},
        {u"@secondary", t.secondary},
        {u"@hairline", t.hairline},
        {u"@selected", t.selected},
        {u"@selection", t.selection},
        {u"@railText", t.railText},
        {u"@railSelected", t.railSelected},
        {u"@rail", t.rail},
        {u"@onRail", t.onRail},
        {u"@onIndigo", t.onIndigo},
        {u"@indigoFill", t.indigoFill},
        {u"@indigo", t.indigo},
        {u"@vermilionFill", t.vermilionFill},
        {u"@vermilion", t.vermilion},
        {u"@amberFill", t.amberFill},
        {u"@amber", t.amber},
        {u"@greenFill", t.greenFill},
        {u"@green", t.green},
    };
    for (const auto& [name, colour] : names) {
        sheet.replace(name.toString(), colour.name());
    }
    return sheet;
}

} // namespace choba::widgets
