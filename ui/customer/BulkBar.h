#pragma once

#include <QWidget>

namespace kechi {

class Button;
class Label;

// Below the list: how many are chosen and what can be done with them; how many are shown.
class BulkBar : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    // `isAll`: everything the filter lets through, whether it has been read or not.
    void setChosen(qint64 count, bool isAll);
    void setCounts(qint64 found, qint64 all); // negative: not known
    void setBusy(bool busy);                  // an act is under way

signals:
    void tagRequested(QWidget* at); // below which a menu may open
    void giveRequested();
    void releaseRequested();
    void allRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reflect();

    qint64 m_chosen = 0;
    bool m_isAll = false;
    bool m_isBusy = false;
    qint64 m_found = -1;
    qint64 m_all = -1;
    Label* m_chosenWords = nullptr;
    Button* m_everything = nullptr;
    Button* m_tag = nullptr;
    Button* m_give = nullptr;
    Button* m_release = nullptr;
    Label* m_counts = nullptr;
};

} // namespace kechi
