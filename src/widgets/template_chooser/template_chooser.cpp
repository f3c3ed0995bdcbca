#include "widgets/template_chooser/template_chooser.h"

#include "base/clock.h"
#include "widgets/form_keys.h"
#include "widgets/key_button.h"
#include "widgets/knowledge_source.h"
#include "widgets/letter_preview.h"
#include "widgets/look.h"
#include "widgets/template_chooser/chooser_delegate.h"
#include "widgets/template_chooser/chooser_model.h"
#include "widgets/template_form/letter_filling.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int leastList = 220; // width
constexpr int mostList = 360;
constexpr int pageRows = 6;
constexpr int hintsFrom = 640; // the width at which there is room for the keys beside the words

template<typename Button>
Button* named(Button* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

TemplateChooser::TemplateChooser(KnowledgeSource& knowledge, TemplateSource& templates,
                                 const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_templates(templates)
    , m_clock(clock)
    , m_model(new ChooserModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_about(new QLabel(this))
    , m_preview(new LetterPreview(this))
    , m_replace(named(new TickBox(this), "chooserReplace"))
    , m_take(named(new KeyButton(this), "takeTemplate"))
    , m_edit(named(new QPushButton(this), "editTemplate"))
    , m_library(named(new QPushButton(this), "allTemplates"))
    , m_close(named(new KeyButton(this), "closeChooser"))
{
    setObjectName(QStringLiteral("templateChooser"));
    buildLayout();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { refill(Current::best); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplateChooser::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, &TemplateChooser::take);
    connect(m_take, &QPushButton::clicked, this, &TemplateChooser::take);
    connect(m_close, &QPushButton::clicked, this, &TemplateChooser::closed);
    connect(m_library, &QPushButton::clicked, this, &TemplateChooser::libraryAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const writing::TemplateEntry* entry = current()) {
            emit editAsked(entry->letter.key);
        }
    });
    // While it is not seen nothing needs to be made; it begins anew when it is opened.
    connect(&m_templates, &TemplateSource::loaded, this, [this] {
        if (isVisible()) {
            refill(Current::same);
        }
    });
    connect(&m_knowledge, &KnowledgeSource::loaded, this, [this] {
        if (isVisible()) {
            showCurrent();
        }
    });
    const auto take = [this] { this->take(); };
    giveFormKeys(this, {.save = take, .cancel = [this] { emit closed(); }, .enter = take});
    retranslate();
}

TemplateChooser::~TemplateChooser()
{
    m_search->removeEventFilter(this);
}

void TemplateChooser::begin(const OfferPlace& place, const std::optional<domain::Client>& client,
                            const Room& room)
{
    m_place = place;
    m_client = client;
    m_room = room;
    m_replace->setChecked(place.present == Present::selected);
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_composing = false;
    refill(Current::best);
    m_list->scrollToTop();
    resume();
}

void TemplateChooser::setPlace(const OfferPlace& place, const std::optional<domain::Client>& client,
                               const Room& room)
{
    m_place = place;
    m_client = client;
    m_room = room;
    refill(Current::same);
}

void TemplateChooser::resume()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

bool TemplateChooser::replaces() const
{
    return m_place.present != Present::nothing && m_replace->isChecked();
}

void TemplateChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TemplateChooser::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= hintsFrom;
    m_take->setKeyHint(wide ? QStringLiteral("Enter") : QString());
    m_close->setKeyHint(wide ? QStringLiteral("Esc") : QString());
}

// The list is moved through while the search field keeps the focus.
bool TemplateChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        if (m_composing) {
            event->accept(); // while an input method is at work no key is a command
            return true;
        }
        const int key = static_cast<QKeyEvent*>(event)->key();
        const std::pair<int, int> moves[] = {{Qt::Key_Down, 1},
                                             {Qt::Key_Up, -1},
                                             {Qt::Key_PageDown, pageRows},
                                             {Qt::Key_PageUp, -pageRows}};
        for (const auto& [pressed, rows] : moves) {
            if (key == pressed) {
                move(rows);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateChooser::buildLayout()
{
    m_search->setObjectName(QStringLiteral("templateSearch"));
    m_list->setObjectName(QStringLiteral("templateChoices"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChooserDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setObjectName(QStringLiteral("templateNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    setLook(m_nothing, "look", QStringLiteral("note"));
    m_about->setObjectName(QStringLiteral("templateAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    setLook(m_about, "look", QStringLiteral("note"));
    setLook(m_take, "look", QStringLiteral("primary"));
    setLook(m_edit, "look", QStringLiteral("quiet"));
    setLook(m_library, "look", QStringLiteral("quiet"));

    auto* side = new QWidget(this);
    side->setMinimumWidth(leastList);
    side->setMaximumWidth(mostList);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(size::grid);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing, 1);
    auto* links = new QHBoxLayout;
    links->setSpacing(size::half);
    links->addWidget(m_library);
    links->addWidget(m_edit);
    links->addStretch(1);
    left->addLayout(links);
    auto* act = new QHBoxLayout;
    act->setSpacing(size::grid);
    act->addWidget(m_take);
    act->addWidget(m_close);
    act->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(size::grid);
    right->addWidget(m_about);
    right->addWidget(m_preview, 1);
    right->addWidget(m_replace);
    right->addLayout(act);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, size::page - size::half, size::page,
                            size::page - size::half);
    row->setSpacing(size::page - size::half);
    row->addWidget(side, 2);
    row->addLayout(right, 3);
}

// `same`: what was chosen stays chosen while it is on offer; `best`: the first one.
void TemplateChooser::refill(Current wanted)
{
    const writing::TemplateEntry* entry = current();
    const QString before = entry == nullptr ? QString() : entry->letter.key;
    const TemplateSource::Shared& shelf = m_templates.current();
    m_model->show(shelf,
                  shelf ? offered(*shelf->library, m_search->text(), m_place) : std::vector<int>(),
                  m_place.channel);
    const int row = wanted == Current::same ? m_model->rowOf(before) : 0;
    m_list->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    if (m_model->rowCount() == 0) {
        showCurrent(); // else the list has asked for it
    }
    retranslate();
}

void TemplateChooser::showCurrent()
{
    const writing::TemplateEntry* entry = current();
    for (QWidget* part : {static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_preview)}) {
        part->setVisible(entry != nullptr);
    }
    m_take->setEnabled(entry != nullptr);
    m_edit->setEnabled(entry != nullptr);
    if (entry == nullptr) {
        return;
    }
    m_about->setText(entry->letter.description);
    m_about->setVisible(!entry->letter.description.isEmpty());
    const auto& knowledge = m_knowledge.current();
    const QDate today = m_clock.todayInJapan();
    if (knowledge) {
        m_preview->setKnowledge(knowledge, today);
    }
    const TemplateSource::Shared& shelf = m_templates.current();
    const LetterFilling filling(entry->letter, {m_client, shelf->profile, m_clock.nowUtc(), m_room},
                                shelf, calendarOf(knowledge ? &knowledge->pack : nullptr, today));
    writing::Answers answers;
    for (const domain::Field& field : filling.questions()) {
        answers.insert(field.name, filling.fallbackFor(field));
    }
    m_preview->setLabels(filling.labels());
    const QString& own = entry->letter.channel;
    if (const auto letter = filling.filled(answers)) {
        m_preview->show(*letter, own.isEmpty() ? m_place.channel : own);
    } else {
        m_preview->showProblem(letter.error());
    }
}

void TemplateChooser::move(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void TemplateChooser::take()
{
    if (const writing::TemplateEntry* entry = current()) {
        emit chosen(domain::LetterTemplate(entry->letter));
    }
}

const writing::TemplateEntry* TemplateChooser::current() const
{
    return m_model->entry(m_list->currentIndex().row());
}

void TemplateChooser::retranslate()
{
    m_search->setPlaceholderText(tr("Search the templates: name, alias, words, romaji"));
    m_search->setAccessibleName(tr("Search the templates"));
    m_list->setAccessibleName(tr("Templates"));
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(!m_templates.current() ? tr("The templates are being read.")
                           : m_search->text().trimmed().isEmpty()
                           ? tr("There are no templates that are switched on.")
                           : tr("No template has these words."));
    m_replace->setText(m_place.present == Present::selected ? tr("Replace the selected text")
                                                            : tr("In place of the present text"));
    m_replace->setAccessibleName(m_replace->text());
    m_replace->setVisible(m_place.present != Present::nothing);
    m_take->setText(tr("Use this template"));
    m_edit->setText(tr("Edit this template"));
    m_library->setText(tr("All templates"));
    m_library->setToolTip(tr("Make, edit and order templates"));
    m_close->setText(tr("Back"));
    for (QPushButton* button : {static_cast<QPushButton*>(m_take), m_edit, m_library,
                                static_cast<QPushButton*>(m_close)}) {
        button->setAccessibleName(button->text());
    }
}

} // namespace choba::widgets
