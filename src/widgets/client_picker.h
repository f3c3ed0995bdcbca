// A field in which a client is found by name or platform id (kana, width and case are one), or made
// by the name that was typed. The list opens below while typing; arrow keys and Enter choose.
#pragma once

#include "domain/client.h"

#include <QFrame>
#include <QPointer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace choba::acts {
class Store;
}

namespace choba::widgets {

class ClientPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPicker(const acts::Store& store, QWidget* parent = nullptr);
    ~ClientPicker() override;

    void setPlaceholder(const QString& words);

    // Whether a name that was typed may become a new client; it may at first.
    void setMakesNew(bool makes) { m_makesNew = makes; }

    void clear();
    void focus();
    QString typed() const; // trimmed
    // The one client who is called exactly so; nothing when there is none, or more than one.
    std::optional<ClientId> onlyNamesake(const QString& name) const;

signals:
    void picked(choba::ClientId client);
    // No client of this name was chosen: a new one is wanted. The name is trimmed and not empty.
    void createAsked(const QString& name);
    // The field was left with a name that was neither chosen nor made.
    void left(const QString& name);
    // Escape while the list is closed. Where nobody listens, the key goes on to the form.
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openList();
    void closeList();
    void placeList();
    void fillList();
    void take(QListWidgetItem* item);
    bool handleKey(int key);
    bool isListOpen() const;
    bool takesEscape() const;

    const acts::Store& m_store;
    QLineEdit* m_field;
    QPointer<QFrame> m_popup; // lies in the window, over what is below the field
    QListWidget* m_list = nullptr;
    bool m_makesNew = true;
    bool m_composing = false; // an input method holds text that is not decided yet
};

} // namespace choba::widgets
