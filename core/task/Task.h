#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

// 待办, 电话, 拜访, 会面, 消息.
enum class TaskKind { ToDo, Call, Visit, Meeting, Message };

const QList<TaskKind>& allTaskKinds();
QString keyOf(TaskKind kind);            // as stored: "todo", "call" …
TaskKind taskKindOf(const QString& key); // an unknown key is a ToDo
QString nameOf(TaskKind kind);           // translated

// 任务: something due at a time for a user, mostly about a customer.
struct Task {
    TaskId id = {};
    CustomerId customer = {}; // none: about no customer
    MemberId member = {};     // whose it is
    TaskKind kind = TaskKind::ToDo;
    QString title = {};
    QDateTime dueAt = {};
    QDateTime remindAt = {}; // invalid: no reminder
    QDateTime doneAt = {};   // invalid: open
    int version = 1;

    bool isOpen() const { return !doneAt.isValid(); }
    friend bool operator==(const Task&, const Task&) = default;
};

// An open task with what a list shows beside it.
struct DueTask {
    Task task = {};
    QString customerName = {}; // empty: about no customer, or one that is out of sight now

    friend bool operator==(const DueTask&, const DueTask&) = default;
};

} // namespace kechi
