#include "widgets/icons.h"

#include "widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace choba::widgets {

namespace {

QColor colourOf(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const Tokens& t = currentTokens();
    if (mode == QIcon::Disabled) {
        return t.secondary;
    }
    switch (tone) {
    case IconTone::ink:
        return t.ink;
    case IconTone::secondary:
        return t.secondary;
    case IconTone::rail:
        return state == QIcon::On ? t.onRail : t.railText;
    case IconTone::onIndigo:
        return t.onIndigo;
    }
    return t.ink;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (m_svg.isEmpty()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
            if (!file.open(QIODevice::ReadOnly)) {
                return;
            }
            m_svg = file.readAll();
        }
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", colourOf(m_tone, mode, state).name().toLatin1());
        QSvgRenderer(tinted).render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tone); }

private:
    QString m_name;
    IconTone m_tone;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name, IconTone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

} // namespace choba::widgets
