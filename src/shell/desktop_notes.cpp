#include "shell/desktop_notes.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace choba::shell {

namespace {

const QLatin1String service("org.freedesktop.Notifications");
const QLatin1String path("/org/freedesktop/Notifications");
const QLatin1String interface("org.freedesktop.Notifications");
const QLatin1String whenClicked("default"); // the action of the note as a whole

constexpr int patience = 5000; // milliseconds; nobody waits for it
constexpr int asTheDesktopLikes = -1; // how long it is shown
constexpr int untilClosed = 0;
constexpr uchar normal = 1; // urgency
constexpr uchar critical = 2;

QDBusMessage messageOf(const Note& note)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Notify"));
    QVariantMap hints;
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue(note.isUrgent ? critical : normal));
    hints.insert(QStringLiteral("desktop-entry"), QCoreApplication::applicationName());
    const QStringList actions{whenClicked,
                              QCoreApplication::translate("reminders", "Show it in Choba")};
    // Servers may read the body as markup.
    message << QCoreApplication::applicationName() << uint(0) << QString() << note.title
            << note.body.toHtmlEscaped() << actions << hints
            << (note.isUrgent ? untilClosed : asTheDesktopLikes);
    return message;
}

} // namespace

DesktopNotes::DesktopNotes(Bus bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus ? std::move(bus) : Bus([] { return QDBusConnection::sessionBus(); }))
{
    m_pool.setMaxThreadCount(1);
}

DesktopNotes::~DesktopNotes()
{
    m_pool.waitForDone();
}

void DesktopNotes::show(const Note& note)
{
    m_pool.start([this, note] { send(note); });
}

void DesktopNotes::send(const Note& note)
{
    QDBusConnection bus = m_bus();
    QDBusMessage answer;
    if (bus.isConnected()) {
        if (!m_listens) {
            // Any sender's: on a private bus there are no names.
            m_listens = bus.connect(QString(), path, interface, QStringLiteral("ActionInvoked"),
                                    this, SLOT(onAction(uint, QString)))
                && bus.connect(QString(), path, interface, QStringLiteral("NotificationClosed"),
                               this, SLOT(onClosed(uint, uint)));
        }
        answer = bus.call(messageOf(note), QDBus::Block, patience);
    }
    const bool isShown =
        answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty();
    const uint id = isShown ? answer.arguments().front().toUInt() : 0;
    QMetaObject::invokeMethod(
        this,
        [this, note, isShown, id] {
            if (isShown) {
                m_shown.insert(id, note.subject);
            } else {
                emit refused(note);
            }
        },
        Qt::QueuedConnection);
}

void DesktopNotes::onAction(uint id, const QString& action)
{
    if (const auto shown = m_shown.constFind(id);
        shown != m_shown.cend() && action == whenClicked) {
        emit clicked(*shown);
    }
}

void DesktopNotes::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace choba::shell
