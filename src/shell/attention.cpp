#include "shell/attention.h"

#include "shell/desktop_notes.h"
#include "shell/main_window.h"
#include "shell/pane_host.h"
#include "shell/settings.h"
#include "shell/tray.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace choba::shell {

namespace {

constexpr int together = 300; // milliseconds; the answers about one look come shortly after another

// One message is all there is room for: it says all, and leads to Today instead of one of them.
Note joined(const std::vector<Note>& notes)
{
    if (notes.size() == 1) {
        return notes.front();
    }
    Note all;
    all.title = QCoreApplication::translate("reminders", "Clocks that are running out: %1")
                    .arg(notes.size());
    QStringList lines;
    for (const Note& note : notes) {
        lines << note.title;
        all.isUrgent |= note.isUrgent;
    }
    all.body = lines.join(QLatin1Char('\n'));
    return all;
}

} // namespace

Attention::Attention(const Services& services, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_reminders(new Reminders(
          services.store, services.agenda,
          [&settings = services.settings] { return settings.desktopNotices(); }, this))
    , m_desktop(new DesktopNotes({}, this))
    , m_gather(new QTimer(this))
{
    m_gather->setSingleShot(true);
    m_gather->setInterval(together);
    connect(m_gather, &QTimer::timeout, this, &Attention::tellOtherwise);
    connect(m_reminders, &Reminders::sounded, m_desktop, &DesktopNotes::show);
    connect(m_desktop, &DesktopNotes::clicked, this, &Attention::show);
    connect(m_desktop, &DesktopNotes::refused, this, [this](const Note& note) {
        m_refused.push_back(note);
        m_gather->start();
    });
    connect(&m_window, &MainWindow::ready, this, &Attention::addTray);
}

Attention::~Attention() = default;

// After the first picture: asking for a tray takes its time.
void Attention::addTray()
{
    if (m_tray != nullptr || !Tray::isAvailable()) {
        return;
    }
    m_tray = new Tray(m_services.agenda, this);
    connect(m_tray, &Tray::windowAsked, &m_window, &MainWindow::raiseToFront);
    connect(m_tray, &Tray::subjectAsked, this, &Attention::show);
    // As the window's own button does, so that nothing unsaved is lost.
    connect(m_tray, &Tray::quitAsked, &m_window, [this] {
        m_window.raiseToFront();
        m_window.close();
    });
    m_tray->show();
}

void Attention::tellOtherwise()
{
    const Note note = joined(std::exchange(m_refused, {}));
    if (m_tray != nullptr && QSystemTrayIcon::supportsMessages()) {
        m_tray->tell(note);
        return;
    }
    m_window.host().notify(
        {.words = [note]() -> QString { return note.title % QLatin1Char(' ') % note.body; },
         .action = [] { return tr("Show"); },
         .act = [this, subject = note.subject] { show(subject); },
         .details = {}});
}

void Attention::show(const domain::Subject& subject)
{
    m_window.raiseToFront();
    widgets::Intent intent;
    if (subject.id == 0) {
        intent.pane = QStringLiteral("today");
    } else if (subject.kind == domain::SubjectKind::service) {
        intent.pane = QStringLiteral("services");
        intent.action = QStringLiteral("show");
        intent.service = ServiceId{subject.id};
    } else {
        intent.pane = QStringLiteral("rooms");
        intent.action = QStringLiteral("show");
        intent.room = RoomId{subject.id};
    }
    m_window.host().pass(intent);
}

} // namespace choba::shell
