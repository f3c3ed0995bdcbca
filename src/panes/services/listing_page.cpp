#include "panes/services/listing_page.h"

#include "base/clock.h"
#include "rules/business_calendar.h"
#include "widgets/composer/channel_words.h"
#include "widgets/filled_text.h"
#include "widgets/flow_layout.h"
#include "widgets/knowledge_source.h"
#include "widgets/letter_preview.h"
#include "widgets/look.h"
#include "widgets/template_form/letter_filling.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace choba::services {

namespace size = widgets::size;
using widgets::Notice;

namespace {

constexpr int fieldsWidth = 248;

QLabel* label(const char* name, QWidget* parent, const char* look)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    widgets::setLook(made, "look", QLatin1String(look));
    return made;
}

QPushButton* button(const char* name, QWidget* parent, const char* look = nullptr)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    if (look != nullptr) {
        widgets::setLook(made, "look", QLatin1String(look));
    }
    return made;
}

// Is it one of the seller's own standing values, kept in the settings?
bool isStanding(const QString& name, const templating::Catalogue& catalogue)
{
    const QString known = catalogue.canonical(name);
    return known.startsWith(u"seller.") || known.startsWith(u"shop.");
}

} // namespace

ListingPage::ListingPage(widgets::KnowledgeSource& knowledge, widgets::TemplateSource& templates,
                         const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_templates(templates)
    , m_clock(clock)
    , m_choices(new QWidget(this))
    , m_choiceRow(new widgets::FlowLayout(m_choices))
    , m_choiceGroup(new QButtonGroup(this))
    , m_typedNote(label("listingTypedNote", this, "note"))
    , m_preview(new widgets::LetterPreview(this))
    , m_missing(label("listingMissing", this, "note"))
    , m_details(button("listingDetails", this, "quiet"))
    , m_policy(button("listingPolicy", this, "quiet"))
    , m_copy(button("listingCopy", this, "primary"))
    , m_fieldsHeading(label("listingFieldsHeading", this, "strong"))
    , m_fields(new QWidget(this))
    , m_grid(new QGridLayout(m_fields))
{
    setObjectName(QStringLiteral("listingPage"));
    buildLayout();
    connect(m_choiceGroup, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* chosen) {
        m_key = chosen->property("key").toString();
        refreshText();
    });
    connect(m_copy, &QPushButton::clicked, this, &ListingPage::copyText);
    connect(m_details, &QPushButton::clicked, this, &ListingPage::detailsAsked);
    connect(m_policy, &QPushButton::clicked, this, &ListingPage::policyAsked);
    connect(&templates, &widgets::TemplateSource::loaded, this, &ListingPage::refreshWhenSeen);
    connect(&knowledge, &widgets::KnowledgeSource::loaded, this, &ListingPage::refreshWhenSeen);
    retranslate();
}

ListingPage::~ListingPage() = default;

void ListingPage::buildLayout()
{
    m_choiceGroup->setExclusive(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::grid);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_details);
    foot->addWidget(m_policy);
    foot->addWidget(m_copy);
    auto* left = new QVBoxLayout;
    left->setSpacing(size::grid);
    left->addWidget(m_choices);
    left->addWidget(m_typedNote);
    left->addWidget(m_preview, 1);
    left->addLayout(foot);
    left->addStretch(); // where the hint stands alone
    m_typedNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_grid->setContentsMargins(0, 0, size::half, 0);
    m_grid->setHorizontalSpacing(size::grid);
    m_grid->setVerticalSpacing(size::half);
    m_grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("listingFieldsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_fields);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    auto* right = new QVBoxLayout;
    right->setSpacing(size::grid);
    right->addWidget(m_fieldsHeading);
    right->addWidget(scroll, 1);
    auto* side = new QWidget(this);
    side->setFixedWidth(fieldsWidth);
    side->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, 2 * size::grid, size::page, 2 * size::grid);
    row->setSpacing(size::page);
    row->addLayout(left, 1);
    row->addWidget(side);
}

void ListingPage::setShelf(const widgets::AgendaSource::Shared& shelf)
{
    m_shelf = shelf;
    refreshWhenSeen();
}

void ListingPage::show(ServiceId service, Typed typed)
{
    if (service != m_service || typed != m_typed) {
        m_service = service;
        m_typed = typed;
        refreshWhenSeen();
    }
}

void ListingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshWhenSeen();
    }
    QWidget::changeEvent(event);
}

void ListingPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        refresh();
    }
    QWidget::showEvent(event);
}

void ListingPage::refreshWhenSeen()
{
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

const domain::ServiceFacts* ListingPage::facts() const
{
    if (!m_shelf || !m_shelf->facts) {
        return nullptr;
    }
    const auto& services = m_shelf->facts->services;
    const auto found =
        std::find_if(services.begin(), services.end(), [this](const domain::ServiceFacts& there) {
            return there.service.id == m_service;
        });
    return found == services.end() ? nullptr : &*found;
}

const writing::TemplateEntry* ListingPage::current() const
{
    return m_templates.current() ? m_templates.current()->library->find(m_key) : nullptr;
}

void ListingPage::refresh()
{
    m_stale = false;
    m_typedNote->setVisible(m_typed == Typed::something || facts() == nullptr);
    m_typedNote->setText(facts() == nullptr
                             ? tr("The texts come as soon as the service is saved.")
                             : tr("What is typed and not saved is not in these texts yet."));
    const bool there = facts() != nullptr && m_templates.current();
    for (QWidget* part : {m_choices, static_cast<QWidget*>(m_preview),
                          static_cast<QWidget*>(m_fieldsHeading), m_fields}) {
        part->setVisible(there);
    }
    if (there) {
        refreshChoices(writing::listingTemplates(*m_templates.current()->library));
        refreshFields();
    }
    refreshText();
}

void ListingPage::refreshChoices(const QStringList& keys)
{
    if (!keys.contains(m_key)) {
        m_key = keys.value(0);
    }
    if (keys != m_keys) {
        m_keys = keys;
        qDeleteAll(m_choiceGroup->buttons());
        for (const QString& key : keys) {
            auto* choice = button("", m_choices);
            choice->setObjectName(QLatin1String("listingChoice-") % key);
            choice->setProperty("key", key);
            choice->setCheckable(true);
            widgets::setLook(choice, "chip", QStringLiteral("filter"));
            m_choiceGroup->addButton(choice);
            m_choiceRow->addWidget(choice);
            choice->show();
        }
    }
    for (QAbstractButton* choice : m_choiceGroup->buttons()) {
        const QString key = choice->property("key").toString();
        const writing::TemplateEntry* entry = m_templates.current()->library->find(key);
        choice->setText(entry == nullptr ? key : entry->letter.name);
        choice->setAccessibleName(choice->text());
        choice->setChecked(key == m_key);
    }
}

Result<writing::FilledLetter> ListingPage::filled(const domain::LetterTemplate& letter) const
{
    const domain::ServiceFacts& service = *facts();
    const auto& policies = service.policies;
    const widgets::TemplateShelf& shelf = *m_templates.current();
    writing::LetterContext context;
    context.profile = shelf.profile;
    context.now = m_clock.nowUtc();
    const rules::RulePack* pack = m_knowledge.current() ? &m_knowledge.current()->pack : nullptr;
    const rules::BusinessCalendar calendar = widgets::calendarOf(pack, m_clock.todayInJapan());
    return writing::listingText(letter, service.service,
                                policies.empty() ? m_shelf->rules->usual : policies.back(), context,
                                {*shelf.library, *shelf.catalogue, calendar});
}

void ListingPage::refreshText()
{
    m_text.clear();
    m_open.clear();
    const writing::TemplateEntry* entry = facts() == nullptr ? nullptr : current();
    bool standing = false;
    bool others = false;
    if (entry != nullptr) {
        m_name = entry->letter.name;
        if (m_knowledge.current()) {
            m_preview->setKnowledge(m_knowledge.current(), m_clock.todayInJapan());
        }
        const Result<writing::FilledLetter> letter = filled(entry->letter);
        if (letter) {
            const templating::Catalogue& catalogue = *m_templates.current()->catalogue;
            QHash<QString, QString> labels;
            for (const templating::Missing& gap : letter->body.missing) {
                (isStanding(gap.name, catalogue) ? standing : others) = true;
                if (const templating::Variable* variable = catalogue.find(gap.name)) {
                    labels.insert(gap.name, variable->ja);
                }
            }
            m_preview->setLabels(labels);
            m_preview->show(*letter, entry->letter.channel);
            m_open = widgets::filledText(letter->body, labels).open;
            m_text = letter->body.text;
            while (m_text.endsWith(u'\n')) {
                m_text.chop(1);
            }
        } else {
            m_preview->showProblem(letter.error());
        }
    }
    const qsizetype over = entry == nullptr ? 0 : overLimit(entry->letter.channel);
    m_missing->setVisible(!m_open.isEmpty() || over > 0);
    m_missing->setText(m_open.isEmpty()
                           ? tr("Longer than the field by %1 characters. Please shorten the "
                                "template, or use the single texts.")
                                 .arg(widgets::figure(over))
                           : tr("Before it can be copied: %1").arg(m_open.join(tr(", "))));
    m_details->setVisible(standing);
    m_policy->setVisible(others);
    m_copy->setVisible(entry != nullptr);
    m_copy->setEnabled(!m_text.isEmpty());
}

// How much longer the text is than the field of the site.
qsizetype ListingPage::overLimit(const QString& channel) const
{
    if (!m_knowledge.current()) {
        return 0;
    }
    const writing::Knowledge& known = *m_knowledge.current();
    const Result<rules::Channel> field = known.pack.channel(channel, m_clock.todayInJapan());
    if (!field || !field->limit) {
        return 0;
    }
    writing::Request request;
    request.text = m_text;
    request.channel = *field;
    const Result<writing::Prepared> prepared = writing::prepare(request, known);
    return prepared ? std::max<qsizetype>(0, prepared->length - *field->limit) : 0;
}

void ListingPage::refreshFields()
{
    const domain::ServiceFacts& service = *facts();
    const std::vector<writing::ListingField> fields = writing::listingFields(
        service.service,
        service.policies.empty() ? m_shelf->rules->usual : service.policies.back());
    QStringList words{tr("Copy")};
    for (const writing::ListingField& field : fields) {
        words << field.name << field.value;
    }
    if (std::exchange(m_fieldWords, words) == words) {
        return; // the focus and what is selected stay
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const writing::ListingField& field : fields) {
        auto* name = label("", m_fields, "note");
        name->setText(field.name);
        auto* value = label("", m_fields, "strong");
        value->setObjectName(QStringLiteral("listingField-%1").arg(row / 2));
        value->setText(field.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(field.name % u' ' % field.value);
        auto* copy = button("", m_fields, "quiet");
        copy->setObjectName(QStringLiteral("listingFieldCopy-%1").arg(row / 2));
        copy->setText(tr("Copy"));
        copy->setAccessibleName(tr("Copy: %1").arg(field.name));
        connect(copy, &QPushButton::clicked, this, [this, field] { copyField(field); });
        m_grid->addWidget(name, row, 0, 1, 2);
        m_grid->addWidget(value, row + 1, 0);
        m_grid->addWidget(copy, row + 1, 1, Qt::AlignTop);
        row += 2;
    }
    m_grid->setRowStretch(row, 1);
}

void ListingPage::copyText()
{
    if (!m_open.isEmpty() || !writing::openTags(m_text).empty()) {
        const QString open = m_open.join(tr(", "));
        emit noticed(Notice::of([name = m_name, open] {
            return tr("“%1” was not copied. It still lacks: %2").arg(name, open);
        }));
        return;
    }
    QGuiApplication::clipboard()->setText(m_text);
    emit noticed(Notice::of([name = m_name] { return tr("“%1” is on the clipboard.").arg(name); }));
}

void ListingPage::copyField(const writing::ListingField& field)
{
    QGuiApplication::clipboard()->setText(field.value);
    emit noticed(Notice::of(
        [field] { return tr("On the clipboard, for “%1”: %2").arg(field.name, field.value); }));
}

void ListingPage::retranslate()
{
    m_details->setText(tr("Your details"));
    m_details->setToolTip(tr("Your name and what else is the same in all texts"));
    m_policy->setText(tr("Policy"));
    m_policy->setToolTip(tr("The form where the values of this service are entered"));
    m_copy->setText(tr("Copy the text"));
    m_fieldsHeading->setText(tr("Fields of the listing"));
    for (QPushButton* each : {m_details, m_policy, m_copy}) {
        each->setAccessibleName(each->text());
    }
}

} // namespace choba::services
