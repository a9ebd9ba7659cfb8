#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace kechi {

// A process of its own that works until it is killed. Forked, so nobody may have a database
// open meanwhile that it opens too.
class Child {
public:
    using Say = std::function<void(const QString&)>; // what was done, once it is done
    explicit Child(const std::function<void(const Say&)>& work);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // SIGKILL, so many milliseconds after it has said that many lines; gives all that it said.
    QStringList killAfter(int lines, int milliseconds);

private:
    QString readSome();

    int m_process = -1;
    int m_pipe = -1;
};

} // namespace kechi
