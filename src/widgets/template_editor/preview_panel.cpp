#include "widgets/template_editor/preview_panel.h"

#include "acts/store.h"
#include "rules/business_calendar.h"
#include "storage/clients.h"
#include "widgets/client_picker.h"
#include "widgets/flow_layout.h"
#include "widgets/icons.h"
#include "widgets/letter_preview.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace choba::widgets {

namespace {

constexpr int patience = 600; // milliseconds before a broken template takes the letter's place
constexpr int pause = 60; // milliseconds without a key before the letter is made anew
constexpr int longPause = 450; // the same for a long one, whose layout takes longer than a frame
constexpr qsizetype longFrom = 8000;
constexpr int mostSwitches = 12;

} // namespace

PreviewPanel::PreviewPanel(const acts::Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_calendar(std::make_shared<const rules::BusinessCalendar>())
    , m_whom(new QPushButton(this))
    , m_pickerRow(new QWidget(this))
    , m_picker(new ClientPicker(store, m_pickerRow))
    , m_useSample(new QPushButton(m_pickerRow))
    , m_switchRow(new QWidget(this))
    , m_switchFlow(new FlowLayout(m_switchRow))
    , m_switchTitle(new QLabel(m_switchRow))
    , m_preview(new LetterPreview(this))
{
    setObjectName(QStringLiteral("previewPanel"));
    m_preview->setObjectName(QStringLiteral("templatePreview"));
    m_whom->setObjectName(QStringLiteral("previewWhom"));
    m_useSample->setObjectName(QStringLiteral("previewUseSample"));
    m_picker->setMakesNew(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(buildSwitches());
    column->addWidget(buildPicker());
    column->addWidget(m_preview, 1);
    m_pickerRow->hide();
    m_wait.setSingleShot(true);
    m_wait.setInterval(pause);
    m_problemWait.setSingleShot(true);
    m_problemWait.setInterval(patience);
    connect(&m_problemWait, &QTimer::timeout, this, [this] {
        if (m_problem) {
            showProblem(*m_problem);
        }
    });
    connect(&m_wait, &QTimer::timeout, this, &PreviewPanel::order);
    connect(&m_maker, &PreviewMaker::made, this, &PreviewPanel::take);
    connect(m_preview, &LetterPreview::sourceAsked, this, &PreviewPanel::sourceAsked);
    retranslate();
}

QWidget* PreviewPanel::buildSwitches()
{
    m_switchFlow->setSpacing(size::half);
    setLook(m_switchTitle, "look", QStringLiteral("note"));
    setLook(m_whom, "chip", QStringLiteral("hint"));
    m_whom->setIcon(icon(QStringLiteral("down"), IconTone::secondary));
    m_whom->setIconSize({size::note, size::note});
    m_whom->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    m_whom->setCheckable(true);
    m_switchFlow->addWidget(m_whom);
    m_switchFlow->addWidget(m_switchTitle);
    connect(m_whom, &QPushButton::toggled, this, [this](bool open) {
        m_pickerRow->setVisible(open);
        if (open) {
            m_picker->clear();
            m_picker->focus();
        }
    });
    return m_switchRow;
}

QWidget* PreviewPanel::buildPicker()
{
    auto* row = new QHBoxLayout(m_pickerRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    setLook(m_useSample, "chip", QStringLiteral("hint"));
    row->addWidget(m_picker, 1);
    row->addWidget(m_useSample);
    const auto close = [this] {
        m_whom->setChecked(false);
        m_whom->setFocus(Qt::OtherFocusReason);
    };
    connect(m_picker, &ClientPicker::cancelled, this, close);
    connect(m_picker, &ClientPicker::picked, this, [this, close](ClientId id) {
        if (const auto client = storage::loadClient(m_store.reader(), id)) {
            setClient(*client);
            emit clientChanged();
        }
        close();
    });
    connect(m_useSample, &QPushButton::clicked, this, [this, close] {
        setClient({});
        emit clientChanged();
        close();
    });
    return m_pickerRow;
}

void PreviewPanel::setShelf(const TemplateSource::Shared& shelf)
{
    m_shelf = shelf;
    m_wait.start();
}

void PreviewPanel::setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge,
                                const std::shared_ptr<const rules::BusinessCalendar>& calendar,
                                QDate day)
{
    m_calendar = calendar;
    m_preview->setKnowledge(knowledge, day);
    m_wait.start();
}

void PreviewPanel::setClient(const std::optional<domain::Client>& client)
{
    m_client = client;
    retranslate();
    m_wait.start();
}

void PreviewPanel::show(const domain::LetterTemplate& letter, const QStringList& sections,
                        qint64 now)
{
    m_letter = letter;
    m_now = now;
    if (sections != m_sections) {
        m_sections = sections;
        refreshSwitches();
    }
    m_wait.setInterval(letter.body.size() < longFrom ? pause : longPause);
    m_wait.start();
}

void PreviewPanel::begin()
{
    m_isFresh = true;
    m_branches.clear();
    m_natural.clear();
}

void PreviewPanel::order()
{
    if (!m_shelf || !m_shelf->library || !m_shelf->catalogue) {
        return; // comes again when they are there
    }
    PreviewOrder order;
    order.letter = m_letter;
    order.shelf = m_shelf;
    order.calendar = m_calendar;
    order.client = m_client;
    order.now = m_now;
    order.sections = m_sections;
    for (const QString& section : m_sections) {
        if (m_branches.contains(section)) {
            order.branches.insert(section, m_branches.value(section));
        }
    }
    m_maker.make(order);
}

void PreviewPanel::take(const PreviewOutcome& outcome)
{
    m_natural = outcome.sections;
    refreshSwitches();
    m_problemWait.stop();
    m_problem.reset();
    if (outcome.letter) {
        m_preview->setLabels(outcome.labels);
        m_preview->show(*outcome.letter, m_letter.channel);
        setTroubled(false);
    } else if (m_isFresh) {
        showProblem(outcome.letter.error());
    } else {
        m_problem = outcome.letter.error();
        m_problemWait.start();
    }
    m_isFresh = false;
}

void PreviewPanel::showProblem(const Error& error)
{
    m_preview->showProblem(error);
    setTroubled(true);
}

void PreviewPanel::setTroubled(bool troubled)
{
    if (std::exchange(m_isTroubled, troubled) != troubled) {
        emit troubleChanged();
    }
}

bool PreviewPanel::isShown(const QString& section) const
{
    return m_branches.value(section, m_natural.value(section));
}

void PreviewPanel::refreshSwitches()
{
    const auto count =
        static_cast<std::size_t>(std::min<qsizetype>(m_sections.size(), mostSwitches));
    while (m_switches.size() < count) {
        m_switches.push_back(addSwitch());
    }
    for (std::size_t i = 0; i < m_switches.size(); ++i) {
        QPushButton* chip = m_switches[i];
        chip->setVisible(i < count);
        if (i >= count) {
            continue;
        }
        const QString& section = m_sections[static_cast<qsizetype>(i)];
        const bool shown = isShown(section);
        chip->setProperty("section", section);
        chip->setChecked(shown);
        chip->setText(shown ? tr("%1: yes").arg(section) : tr("%1: no").arg(section));
        chip->setAccessibleName(chip->text());
        chip->setToolTip(tr("Click to see the letter the other way round"));
        setLook(chip, "chip", shown ? QStringLiteral("mine") : QStringLiteral("hint"));
    }
    m_switchTitle->setVisible(count > 0);
}

QPushButton* PreviewPanel::addSwitch()
{
    auto* chip = new QPushButton(m_switchRow);
    chip->setObjectName(QStringLiteral("sectionSwitch-%1").arg(m_switches.size()));
    chip->setCheckable(true);
    m_switchFlow->addWidget(chip);
    connect(chip, &QPushButton::clicked, this,
            [this, chip] { flip(chip->property("section").toString()); });
    return chip;
}

void PreviewPanel::flip(const QString& section)
{
    m_branches.insert(section, !isShown(section));
    refreshSwitches();
    order();
}

void PreviewPanel::retranslate()
{
    m_whom->setText(m_client ? tr("to %1").arg(domain::addressedName(*m_client))
                             : tr("with sample data"));
    m_whom->setAccessibleName(tr("Whom the letter is shown for: %1").arg(m_whom->text()));
    m_useSample->setText(tr("Use sample data"));
    m_useSample->setAccessibleName(m_useSample->text());
    m_picker->setPlaceholder(tr("Client to show the letter for"));
    m_switchTitle->setText(tr("Conditions:"));
    refreshSwitches();
}

void PreviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
