#pragma once

#include "ui/base/Card.h"
#include "ui/base/Tags.h"

namespace kechi {

class JobBar;

// The foot of the import page: what the file brings, what stands in the way, how far a reading
// is, and the ways back and on.
class ImportFoot : public Card {
    Q_OBJECT

public:
    explicit ImportFoot(QWidget* parent = nullptr);

    void setTags(const QList<TagText>& tags);
    void setObstacle(const QString& text); // empty: nothing stands in the way
    void setBack(const QString& text);     // empty: there is no way back
    void setNext(const QString& text, bool possible);
    JobBar& job() { return *m_job; }

signals:
    void backChosen();
    void nextChosen();

private:
    QHBoxLayout* m_tags = nullptr;
    Label* m_obstacle = nullptr;
    JobBar* m_job = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
};

} // namespace kechi
