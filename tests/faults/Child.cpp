#include "tests/faults/Child.h"

#include <QThread>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace kechi {

Child::Child(const std::function<void(const Say&)>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        work([&](const QString& words) {
            const QByteArray line = words.toUtf8() + '\n'; // one write: whole, or not at all
            if (::write(ends[1], line.constData(), size_t(line.size())) != line.size())
                ::_exit(2);
        });
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    if (m_pipe >= 0)
        ::close(m_pipe);
}

QString Child::readSome()
{
    char bytes[4096];
    const ssize_t size = ::read(m_pipe, bytes, sizeof bytes);
    return size > 0 ? QString::fromUtf8(bytes, size) : QString();
}

QStringList Child::killAfter(int lines, int milliseconds)
{
    QString said;
    while (said.count(u'\n') < lines) {
        const QString more = readSome();
        if (more.isEmpty())
            break; // it ended by itself
        said += more;
    }
    QThread::msleep(ulong(milliseconds));
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
    for (QString more = readSome(); !more.isEmpty(); more = readSome())
        said += more;
    return said.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace kechi
