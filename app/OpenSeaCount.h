#pragma once

#include "core/base/Id.h"

#include <QObject>
#include <QTimer>

namespace kechi {

class PoolService;
class Tasks;
struct ChangeSet;

// How many customers wait in the open sea of my pools, for the navigation to say.
class OpenSeaCount : public QObject {
    Q_OBJECT

public:
    OpenSeaCount(PoolService& pools, Tasks& tasks, MemberId me, QObject* parent);

    void changed(const ChangeSet& changes);

signals:
    void counted(int customers);

private:
    void ask();

    PoolService& m_pools;
    Tasks& m_tasks;
    MemberId m_me;
    QTimer m_soon; // many changes are counted once
};

} // namespace kechi
