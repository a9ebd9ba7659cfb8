#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace kechi {

// Takes a file that is dragged from the desktop onto a page.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget* page);

    void setOpen(bool open); // else nothing can be dropped

signals:
    void hovered(bool over);
    void dropped(const QString& path);
    void refused(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QMimeData& data);

    QWidget* m_page = nullptr;
};

} // namespace kechi
