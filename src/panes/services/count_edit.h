// A field for a whole number, read as people type and paste it (see wording::typedNumber()), that
// the mouse wheel does not change. What cannot be read stays, and is told; its readable beginning
// ("3" of "3.5man") is never taken for the number.
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

    // What is typed is no number the field holds; number() is the former one then.
    bool isUnread() const;

    // What is typed, be the field left or not. value() is what it held when it was left last.
    int number() const;
    // Takes a number that is typed as if the field were left.
    void finish();

    // What is typed without what the field itself shows beside it, and the same put back.
    QString typed() const { return cleanText(); }

    void type(const QString& typed);

    QValidator::State validate(QString& input, int& position) const override;
    int valueFromText(const QString& text) const override;

signals:
    // Another number is meant, or none.
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<int> read(const QString& text) const;
    template<typename Handler>
    void keepingUnread(Handler&& handle);

    QStringList m_units;
};

} // namespace choba::services
