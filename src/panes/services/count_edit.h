// A field for a whole number, read as people type and paste it (see wording::typedNumber()), that
// the mouse wheel does not change. What cannot be read stays, and is told.
#pragma once

#include <QSpinBox>

#include <optional>

namespace choba::services {

class CountEdit : public QSpinBox
{
    Q_OBJECT

public:
    explicit CountEdit(QWidget* parent = nullptr);

    // What may stand beside the number, apart from what the field itself shows there.
    void setUnits(const QStringList& units) { m_units = units; }

    // "%1 days after": what stands before and behind the number.
    void setForm(const QString& words);

    // What is typed is no number the field holds; value() is the former one then.
    bool isUnread() const;

    QValidator::State validate(QString& input, int& position) const override;
    int valueFromText(const QString& text) const override;

signals:
    // Another number is meant, or none.
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<int> read(const QString& text) const;
    template<typename Handler>
    void keepingUnread(Handler&& handle);

    QStringList m_units;
};

} // namespace choba::services
