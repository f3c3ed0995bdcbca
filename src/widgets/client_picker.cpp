#include "widgets/client_picker.h"

#include "acts/store.h"
#include "storage/clients.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaMethod>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int mostOffered = 20;
constexpr int mostVisible = 8;
constexpr int rowHeight = 30;
constexpr int widest = 420;
constexpr int idRole = Qt::UserRole; // absent in the row that makes a new client

// Name, and what tells two of the same name apart.
QString rowWords(const domain::Client& client)
{
    constexpr qsizetype longestHint = 60;
    const QString name =
        client.name.isEmpty() ? ClientPicker::tr("(no name)") : domain::addressedName(client);
    QString hint = client.platformId;
    if (hint.isEmpty()) {
        hint = client.note.left(longestHint).section(QLatin1Char('\n'), 0, 0);
    }
    return hint.isEmpty() ? name : ClientPicker::tr("%1 · %2").arg(name, hint);
}

} // namespace

ClientPicker::ClientPicker(const acts::Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_field(new QLineEdit(this))
{
    m_field->setObjectName(QStringLiteral("clientPickerField"));
    m_field->setAccessibleName(tr("Client"));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    connect(m_field, &QLineEdit::textEdited, this,
            [this] { typed().isEmpty() ? closeList() : openList(); });
}

ClientPicker::~ClientPicker()
{
    m_field->removeEventFilter(this);
    delete m_popup.data(); // belongs to the window
}

void ClientPicker::setPlaceholder(const QString& words)
{
    m_field->setPlaceholderText(words);
    m_field->setAccessibleDescription(words);
}

void ClientPicker::clear()
{
    m_field->clear();
    closeList();
}

void ClientPicker::focus()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

QString ClientPicker::typed() const
{
    return m_field->text().trimmed();
}

std::optional<ClientId> ClientPicker::onlyNamesake(const QString& name) const
{
    const QString key = storage::nameKey(name);
    std::optional<ClientId> only;
    if (key.isEmpty() || !m_store.isOpen()) {
        return only;
    }
    const auto found = storage::findClients(m_store.reader(), name, mostOffered);
    if (!found) {
        return only;
    }
    for (const domain::Client& client : *found) {
        if (storage::nameKey(client.name) != key) {
            continue;
        }
        if (only) {
            return std::nullopt;
        }
        only = client.id;
    }
    return only;
}

void ClientPicker::openList()
{
    if (m_popup == nullptr) {
        m_popup = new QFrame(window());
        m_popup->setObjectName(QStringLiteral("clientPickerPopup"));
        setLook(m_popup, "look", QStringLiteral("card"));
        m_list = new QListWidget(m_popup);
        m_list->setObjectName(QStringLiteral("clientPickerList"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setUniformItemSizes(true);
        auto* column = new QHBoxLayout(m_popup);
        column->setContentsMargins(size::half, size::half, size::half, size::half);
        column->addWidget(m_list);
        connect(m_list, &QListWidget::itemClicked, this, &ClientPicker::take);
        window()->installEventFilter(this);
    }
    if (m_popup->parentWidget() != window()) {
        m_popup->setParent(window());
        window()->installEventFilter(this);
    }
    m_list->setAccessibleName(tr("Clients found"));
    fillList();
    if (m_list->count() == 0) {
        closeList();
        return;
    }
    placeList();
    m_popup->show();
    m_popup->raise();
}

void ClientPicker::closeList()
{
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void ClientPicker::placeList()
{
    const int rows = std::clamp(m_list->count(), 1, mostVisible);
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height() + 2));
    const int width =
        std::min(std::max(m_field->width(), widest), window()->width() - below.x() - size::grid);
    m_popup->setGeometry(below.x(), below.y(), width, rows * rowHeight + 2 * size::half + 2);
}

// Those that are called exactly so first, then the others as the data file ranks them.
void ClientPicker::fillList()
{
    m_list->clear();
    const QString name = typed();
    const QString key = storage::nameKey(name);
    std::vector<domain::Client> found;
    if (m_store.isOpen()) {
        if (auto read = storage::findClients(m_store.reader(), name, mostOffered)) {
            found = std::move(*read);
        }
    }
    const auto isNamesake = [&key](const domain::Client& client) {
        return !key.isEmpty() && storage::nameKey(client.name) == key;
    };
    const auto others = std::stable_partition(found.begin(), found.end(), isNamesake);
    for (const domain::Client& client : found) {
        auto* item = new QListWidgetItem(rowWords(client), m_list);
        item->setData(idRole, client.id.value);
        item->setSizeHint({0, rowHeight});
    }
    if (!name.isEmpty() && m_makesNew) {
        const bool known = others != found.begin();
        const QString words = known
            ? tr("Make “%1” another client (one of this name is there already)")
            : tr("Make “%1” a new client");
        auto* item = new QListWidgetItem(words.arg(name), m_list);
        item->setSizeHint({0, rowHeight});
    }
    // Enter must never take somebody who is only similar: that one is chosen by hand.
    const bool sure = others != found.begin() || found.empty();
    m_list->setCurrentRow(sure ? 0 : -1);
}

void ClientPicker::take(QListWidgetItem* item)
{
    const QString name = typed();
    const ClientId client{item->data(idRole).toLongLong()};
    closeList();
    if (client.isValid()) {
        emit picked(client);
    } else if (!name.isEmpty()) {
        emit createAsked(name);
    }
}

bool ClientPicker::isListOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

bool ClientPicker::takesEscape() const
{
    return isListOpen() || isSignalConnected(QMetaMethod::fromSignal(&ClientPicker::cancelled));
}

bool ClientPicker::handleKey(int key)
{
    const bool open = isListOpen();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open) {
            openList();
        }
        if (m_list != nullptr && m_list->count() > 0) {
            const int count = m_list->count();
            const int from = open ? m_list->currentRow() : -1;
            m_list->setCurrentRow(key == Qt::Key_Down ? (from + 1) % count
                                                      : (std::max(from, 0) + count - 1) % count);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_list->currentItem() != nullptr) {
            take(m_list->currentItem());
        } else if (!typed().isEmpty()) {
            openList();
        }
        return true;
    case Qt::Key_Escape: {
        const bool taken = takesEscape();
        if (open) {
            closeList();
        } else {
            emit cancelled();
        }
        return taken;
    }
    default:
        return false;
    }
}

void ClientPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_field->setAccessibleName(tr("Client"));
        if (isListOpen()) {
            openList();
        }
    }
    QWidget::changeEvent(event);
}

bool ClientPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field) {
        const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
        if (moved && isListOpen()) {
            placeList();
        }
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        break;
    case QEvent::ShortcutOverride: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (m_composing || (key == Qt::Key_Escape && takesEscape())) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        const Qt::KeyboardModifiers modifiers = press->modifiers() & ~Qt::KeypadModifier;
        if (!m_composing && modifiers == Qt::NoModifier && handleKey(press->key())) {
            return true;
        }
        break;
    }
    case QEvent::FocusOut: {
        m_composing = false;
        closeList();
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::ActiveWindowFocusReason
            || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
        if (!comesBack && !typed().isEmpty()) {
            emit left(typed());
        }
        break;
    }
    case QEvent::Hide:
        closeList();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace choba::widgets
