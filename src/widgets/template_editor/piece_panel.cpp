#include "widgets/template_editor/piece_panel.h"

#include "text/fold.h"
#include "widgets/template_editor/tag_text.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

constexpr QSize panelSize(408, 408);

// What {{> …}} finds it by and a reader understands: the name, unless another one has it too.
QString nameFor(const writing::TemplateLibrary& library, const domain::LetterTemplate& letter)
{
    const writing::TemplateEntry* named = library.named(letter.name);
    return named != nullptr && named->letter.key == letter.key ? letter.name : letter.key;
}

} // namespace

PiecePanel::PiecePanel(QWidget* host, QWidget* back)
    : PopupPanel(host, back)
    , m_list(new ChoiceList(QStringLiteral("piece"), this))
{
    setObjectName(QStringLiteral("piecePanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::grid, size::grid, size::grid, size::grid);
    column->addWidget(m_list);
    connect(m_list, &ChoiceList::chosen, this, [this](const QString& id) {
        closePanel();
        emit tagMade(partialTag(id));
    });
    retranslate();
}

void PiecePanel::choose(QWidget* anchor, const writing::TemplateLibrary& library,
                        const QString& key)
{
    std::vector<ChoiceRow> rows;
    for (const bool piece : {true, false}) {
        for (const writing::TemplateEntry& entry : library.entries()) {
            const domain::LetterTemplate& letter = entry.letter;
            if (letter.key == key || (letter.use == domain::Use::piece) != piece) {
                continue;
            }
            ChoiceRow row;
            row.id = nameFor(library, letter);
            row.title = letter.name;
            row.note = letter.description.isEmpty()
                ? letter.body.left(80).simplified() // its beginning tells what it is
                : letter.description.section(u'\n', 0, 0);
            row.value = letter.aliases.join(QLatin1String(", "));
            row.group = piece ? tr("Parts of templates") : letter.group;
            row.key =
                text::folded(QStringList({letter.name, letter.aliases.join(u' '),
                                          letter.tags.join(u' '), letter.group, letter.description})
                                 .join(u' '));
            rows.push_back(std::move(row));
        }
    }
    m_list->setRows(std::move(rows));
    openAt(anchor, panelSize);
    m_list->begin();
}

void PiecePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide();
        retranslate();
    }
    PopupPanel::changeEvent(event);
}

void PiecePanel::retranslate()
{
    setAccessibleName(tr("Put another template in"));
    m_list->setWords(tr("Find a template"), tr("Templates that can be put in"),
                     tr("No template is called so."));
}

} // namespace choba::widgets
