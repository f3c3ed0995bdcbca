// The rooms pane over a real data file, its tools above it, without the window.
#pragma once

#include "panes/agenda_fixture.h"
#include "panes/rooms/rooms_pane.h"

#include <QListView>
#include <QTableView>
#include <QTest>

class QAbstractItemModelTester;
class QAction;

namespace choba::test {

class RoomsTest : public AgendaTest
{
protected:
    RoomsTest();
    ~RoomsTest() override;

    void open() override;
    void close() override;

    template<typename T = QWidget>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QString::fromUtf8(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    static QString ja(const char* words) { return QString::fromUtf8(words); }

    QTableView* table() const { return find<QTableView>("roomTable"); }

    QListView* cards(const char* column) const { return find<QListView>(column); }

    // The clients of the rows.
    QStringList rows() const;
    QString cell(const QString& client, int column) const;
    QString chosen() const; // the client of the selected row; empty when none is
    QString heading() const; // above the page of the room
    QString label(const char* name) const; // empty when it is hidden

    void choose(const QString& client);
    void click(const char* button);
    void type(const char* field, const QString& words);
    // Of the menu of what happened, opened anew.
    QAction* step(const char* key) const;

    // Rooms of an earlier year that are over, straight into the file; then the pane is opened anew.
    void addEnded(int count);

    QString notice() const { return m_notice.words ? m_notice.words() : QString(); }

    std::unique_ptr<QWidget> m_window;
    rooms::RoomsPane* m_pane = nullptr;
    widgets::Notice m_notice;
    std::vector<widgets::Intent> m_intents;
    QStringList m_opened; // pages
    int m_samples = 0; // times the sample data were asked for
    bool m_watched = true; // by a model tester, which fetches all there is

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace choba::test
