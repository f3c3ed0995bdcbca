// A list to choose from by a click: rows with a name, an explanation and a value, under headings,
// found by typing (kana, width, case are one; romaji counts as kana).
#pragma once

#include <QListWidget>
#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;

namespace choba::widgets {

struct ChoiceRow {
    QString id;
    QString title;
    QString note; // below the title; may be empty
    QString value; // at the right
    QString group; // heading; rows of a group follow each other
    std::u16string key; // folded, to search in
    bool hasMore = false; // there is more to be said about it: the three dots at the right
};

class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    // `name` is the beginning of the parts' object names.
    ChoiceList(const QString& name, QWidget* parent);

    // `searchWords` stand in the empty field and name it, `emptyWords` are said when nothing fits.
    void setWords(const QString& searchWords, const QString& listName, const QString& emptyWords);
    void setRows(std::vector<ChoiceRow> rows);
    // Everything is shown again, and the field has the focus.
    void begin();

signals:
    void chosen(const QString& id);
    void moreAsked(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    bool handleKey(int key);
    void step(int by);
    QString idOf(const QListWidgetItem* item) const;
    bool hasMore(const QListWidgetItem* item) const;

    std::vector<ChoiceRow> m_rows;
    QLineEdit* m_search;
    QListWidget* m_list;
    QString m_emptyWords;
    bool m_composing = false;
};

} // namespace choba::widgets
