#include "panes/rooms/rooms_pane.h"

#include "acts/store.h"
#include "base/clock.h"
#include "panes/rooms/room_detail.h"
#include "panes/rooms/room_list.h"
#include "widgets/act_notices.h"
#include "widgets/key_button.h"
#include "widgets/knowledge_source.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int leastList = 18 * size::grid; // the header and three rows
constexpr int leastTools = 60 * size::grid;
constexpr int wholeHeight = 100 * size::grid; // only the proportion counts
constexpr int narrowBelow = 1040; // width of the pane
constexpr int leastDetail = 22 * size::grid;

} // namespace

struct RoomsPane::Parts {
    Parts(RoomsPane& itself, acts::Store& theStore, widgets::KnowledgeSource& theKnowledge,
          widgets::AgendaSource& theAgenda, const Clock& theClock);

    void buildTools();
    void buildLayout();
    void connectSources();
    void connectList();
    void connectDetail();
    void takeShelf();
    void takeKnowledge();
    void open(RoomId room);
    void beginNew(const std::optional<ClientId>& client);
    void refresh();
    void fitNewButton();
    void retranslate();

    RoomsPane& pane;
    acts::Store& store;
    widgets::KnowledgeSource& knowledge;
    widgets::AgendaSource& agenda;
    const Clock& clock;
    widgets::ActNotices* notices;
    QWidget* tools;
    QSplitter* halves;
    RoomList* list;
    RoomDetail* detail;
    widgets::KeyButton* newButton;
    bool everOpened = false;
};

RoomsPane::Parts::Parts(RoomsPane& itself, acts::Store& theStore,
                        widgets::KnowledgeSource& theKnowledge, widgets::AgendaSource& theAgenda,
                        const Clock& theClock)
    : pane(itself)
    , store(theStore)
    , knowledge(theKnowledge)
    , agenda(theAgenda)
    , clock(theClock)
    , notices(new widgets::ActNotices(theStore, &itself))
    , tools(new QWidget(&itself))
    , halves(new QSplitter(Qt::Vertical, &itself))
    , list(new RoomList(theStore, theClock, halves))
    , detail(new RoomDetail(Tools{theStore, *notices, theClock}, halves))
    , newButton(new widgets::KeyButton(tools))
{ }

void RoomsPane::Parts::buildTools()
{
    newButton->setObjectName(QStringLiteral("newRoomButton"));
    newButton->setFocusPolicy(Qt::TabFocus);
    // What is in it may be as wide as it likes without holding the window.
    tools->setMinimumWidth(leastTools);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    row->addWidget(list->tools(), 1);
    row->addWidget(newButton);
    connect(newButton, &QPushButton::clicked, &pane, [this] { beginNew({}); });
    // Not the button's own shortcut: that one waits for the button to spring back.
    connect(new QShortcut(Qt::CTRL | Qt::Key_N, &pane), &QShortcut::activated, &pane, [this] {
        if (newButton->isEnabled()) {
            beginNew({});
        }
    });
}

void RoomsPane::Parts::buildLayout()
{
    halves->setObjectName(QStringLiteral("roomHalves"));
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(list);
    halves->addWidget(detail);
    list->setMinimumHeight(leastList);
    detail->setMinimumHeight(leastDetail);
    halves->setSizes({2 * wholeHeight / 5, 3 * wholeHeight / 5});
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
}

void RoomsPane::Parts::connectSources()
{
    connect(notices, &widgets::ActNotices::noticed, &pane, &Pane::noticed);
    connect(notices, &widgets::ActNotices::undoBegins, &pane, [this] { detail->saveNotes(); });
    connect(&agenda, &widgets::AgendaSource::loaded, &pane, [this] { takeShelf(); });
    connect(&agenda, &widgets::AgendaSource::failed, &pane, [this](const Error& error) {
        if (agenda.current() == nullptr) {
            list->showFailure(error);
        } else {
            notices->tell(error);
        }
    });
    connect(&knowledge, &widgets::KnowledgeSource::loaded, &pane, [this] { takeKnowledge(); });
    connect(&store, &acts::Store::opened, &pane, [this] { refresh(); });
    // At once, not with the agenda: what was just recorded is looked for.
    connect(&store, &acts::Store::changed, &pane, [this](const acts::Change& change) {
        const auto& rooms = change.rooms;
        if (change.everything
            || std::find(rooms.begin(), rooms.end(), detail->roomId()) != rooms.end()) {
            detail->readAgain();
        }
    });
}

void RoomsPane::Parts::connectList()
{
    connect(list, &RoomList::chosen, &pane, [this](RoomId room) { detail->setRoom(room); });
    connect(list, &RoomList::entered, &pane, [this] { detail->focusNext(); });
    connect(list, &RoomList::menuAsked, detail, &RoomDetail::popUpMenu);
    connect(list, &RoomList::leftOut, detail, &RoomDetail::setLeftOut);
    connect(list, &RoomList::newAsked, &pane, [this] { beginNew({}); });
    connect(list, &RoomList::sampleAsked, &pane, &Pane::sampleAsked);
    connect(list, &RoomList::lookChosen, &pane, &RoomsPane::tableLookChosen);
    connect(new QShortcut(QKeySequence::Find, &pane), &QShortcut::activated, list,
            &RoomList::focusWords);
    connect(list, &RoomList::retryAsked, &agenda, &widgets::AgendaSource::load);
}

void RoomsPane::Parts::connectDetail()
{
    connect(detail, &RoomDetail::intended, &pane, &Pane::intended);
    connect(detail, &RoomDetail::saved, &pane, [this](RoomId room, bool isNew) {
        everOpened = true;
        list->selectSaved(room, isNew);
        detail->setRoom(room);
        list->focusRooms();
    });
    connect(detail, &RoomDetail::asked, &pane, [this](RoomId room) { open(room); });
    connect(detail, &RoomDetail::listAsked, list, &RoomList::focusRooms);
    connect(detail, &RoomDetail::gone, &pane, [this] { list->select({}); });
}

void RoomsPane::Parts::takeShelf()
{
    list->setShelf(agenda.current());
    detail->setShelf(agenda.current());
    // The most pressing one lies open at first.
    if (!everOpened && list->first().isValid()) {
        everOpened = true;
        if (!detail->roomId().isValid() && detail->isHidden()) {
            open(list->first());
        }
    }
}

void RoomsPane::Parts::takeKnowledge()
{
    if (knowledge.current() == nullptr) {
        return;
    }
    const auto link = [this](QStringView id) -> QString {
        const rules::RuleValue* value = knowledge.current()->pack.find(id, clock.todayInJapan());
        const auto* text = value != nullptr ? std::get_if<QString>(&value->content) : nullptr;
        return text != nullptr ? *text : QString();
    };
    detail->setLinks({link(u"link.room-page"), link(u"link.rating-page")});
}

void RoomsPane::Parts::open(RoomId room)
{
    everOpened = true;
    list->select(room);
    detail->setRoom(room);
}

void RoomsPane::Parts::beginNew(const std::optional<ClientId>& client)
{
    if (store.isWritable()) {
        detail->beginNew(client);
    }
}

void RoomsPane::Parts::refresh()
{
    const bool writable = store.isOpen() && store.isWritable();
    list->setWritable(writable);
    detail->setWritable(writable);
    newButton->setEnabled(writable);
    newButton->setToolTip(
        writable ? RoomsPane::tr("Record a new talk room or inquiry (Ctrl+N)")
                 : RoomsPane::tr("The data file can only be read; rooms cannot be changed now."));
}

// The chips and the field matter more than what the tip says too.
void RoomsPane::Parts::fitNewButton()
{
    const bool narrow = pane.width() < narrowBelow;
    newButton->setText(narrow ? RoomsPane::tr("New") : RoomsPane::tr("New room"));
    newButton->setKeyHint(narrow ? QString() : QStringLiteral("Ctrl N"));
}

void RoomsPane::Parts::retranslate()
{
    fitNewButton();
    newButton->setAccessibleName(RoomsPane::tr("Record a new talk room or inquiry"));
    refresh();
}

RoomsPane::RoomsPane(acts::Store& store, widgets::KnowledgeSource& knowledge,
                     widgets::AgendaSource& agenda, const Clock& clock, QWidget* parent)
    : Pane(parent)
    , m_parts(std::make_unique<Parts>(*this, store, knowledge, agenda, clock))
{
    setObjectName(QStringLiteral("roomsPane"));
    m_parts->buildTools();
    m_parts->buildLayout();
    m_parts->connectSources();
    m_parts->connectList();
    m_parts->connectDetail();
    m_parts->retranslate();
    m_parts->takeKnowledge();
    if (agenda.current() != nullptr) {
        m_parts->takeShelf();
    }
}

RoomsPane::~RoomsPane() = default;

QWidget* RoomsPane::tools()
{
    return m_parts->tools;
}

void RoomsPane::undoLast()
{
    m_parts->notices->undoLast();
}

std::optional<Error> RoomsPane::finish()
{
    m_parts->detail->saveNotes();
    m_parts->store.wait();
    if (m_parts->detail->isChanged()) {
        m_parts->detail->showChanged();
        widgets::Intent here;
        here.pane = QStringLiteral("rooms");
        emit intended(here);
        return Error{ErrorCode::unsavedInput, {}, QStringLiteral("room")};
    }
    return {};
}

void RoomsPane::follow(const widgets::Intent& intent)
{
    if (intent.action == QLatin1String("show") && intent.room) {
        m_parts->open(*intent.room);
        m_parts->list->focusRooms();
    } else if (intent.action == QLatin1String("new")) {
        m_parts->beginNew(intent.client);
    }
}

void RoomsPane::setTableLook(const QString& look)
{
    m_parts->list->setLook(look);
}

void RoomsPane::setOpener(widgets::PageOpener::Opener opener)
{
    m_parts->detail->setOpener(std::move(opener));
}

void RoomsPane::resizeEvent(QResizeEvent* event)
{
    m_parts->fitNewButton();
    Pane::resizeEvent(event);
}

void RoomsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_parts->retranslate();
    }
    Pane::changeEvent(event);
}

} // namespace choba::rooms
