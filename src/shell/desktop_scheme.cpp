#include "shell/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace choba::shell {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QLatin1String service("org.freedesktop.portal.Desktop");
const QLatin1String path("/org/freedesktop/portal/desktop");
const QLatin1String interface("org.freedesktop.portal.Settings");
const QLatin1String appearanceGroup("org.freedesktop.appearance");
const QLatin1String colourScheme("color-scheme");

constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr int patience = 2000; // milliseconds; nobody waits for it

// The answer is a variant, wrapped in another one by older portals.
uint preferenceOf(const QVariant& value)
{
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    return inner.toUInt();
}

} // namespace

DesktopScheme::DesktopScheme(widgets::Scheme fallback, QObject* parent)
    : QObject(parent)
    , m_fallback(fallback)
    , m_scheme(fallback)
{
    m_pool.setMaxThreadCount(1);
}

DesktopScheme::~DesktopScheme()
{
    m_pool.waitForDone();
}

void DesktopScheme::watch()
{
    m_pool.start([this] {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return;
        }
        bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                    SLOT(onSettingChanged(QDBusMessage)));
        QDBusMessage ask =
            QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
        ask << QString(appearanceGroup) << QString(colourScheme);
        const QDBusMessage answer = bus.call(ask, QDBus::Block, patience);
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
            const uint preference = preferenceOf(answer.arguments().front());
            QMetaObject::invokeMethod(
                this, [this, preference] { take(preference); }, Qt::QueuedConnection);
        }
    });
}

void DesktopScheme::onSettingChanged(const QDBusMessage& message)
{
    const QList<QVariant> arguments = message.arguments(); // group, name, value
    if (arguments.size() == 3 && arguments[0].toString() == appearanceGroup
        && arguments[1].toString() == colourScheme) {
        take(preferenceOf(arguments[2]));
    }
}

void DesktopScheme::take(uint preference)
{
    const widgets::Scheme scheme = preference == prefersDark ? widgets::Scheme::dark
        : preference == prefersLight                         ? widgets::Scheme::light
                                                             : m_fallback;
    if (scheme != m_scheme) {
        m_scheme = scheme;
        emit changed(scheme);
    }
}

} // namespace choba::shell
