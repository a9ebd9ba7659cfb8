#pragma once

#include "ui/base/Icons.h"

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace kechi {

class NavItem;

// The dark navigation at the left. Tab reaches the chosen item, the arrows the others.
class NavBar : public QFrame {
    Q_OBJECT

public:
    enum class Place { Top, Bottom };

    explicit NavBar(QWidget* parent = nullptr);

    void add(const QString& key, Icon picture, const QString& title, Place place = Place::Top);
    void setTitle(const QString& key, const QString& title);
    void setHint(const QString& key, const QString& hint); // its tool tip: the shortcut
    void setBadge(const QString& key, int count, Tone tone = Tone::Normal); // 0: none; Bad: red
    void setCurrent(const QString& key);
    QString current() const { return m_current; }
    QStringList keys() const;  // from top to bottom
    QWidget* lastStop() const; // of Tab; none while it is empty

signals:
    void chosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(NavItem* from, int by);

    QVBoxLayout* m_top = nullptr;
    QVBoxLayout* m_bottom = nullptr;
    QHash<QString, NavItem*> m_items;
    QStringList m_topKeys;
    QStringList m_bottomKeys;
    QString m_current;
    NavItem* m_last = nullptr; // the item added last
};

} // namespace kechi
