#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace kechi {

struct Error {
    enum class Code {
        Invalid,   // what was asked or given makes no sense
        NotFound,  // it is not there, or not for this person's eyes
        Conflict,  // somebody or something was faster
        Denied,    // a permission or a rule forbids it
        Cancelled, // the person stopped it
        Storage    // the file, the disk or the server
    };

    Code code = Code::Invalid;
    QString text = {}; // translated, fit to show as it is
};

struct Done {};

// What a service gives back: the value, or why there is none.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& operator*() const& { return std::get<0>(m_state); }
    T& operator*() & { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace kechi
