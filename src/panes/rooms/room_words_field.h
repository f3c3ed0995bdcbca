// The field for the words that narrow the rooms down.
#pragma once

#include "widgets/words_field.h"

namespace choba::rooms {

class RoomWordsField final : public widgets::WordsField
{
    Q_OBJECT

public:
    explicit RoomWordsField(QWidget* parent = nullptr);

protected:
    void nameParts() override;
};

} // namespace choba::rooms
