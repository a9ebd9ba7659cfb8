#pragma once

#include <QList>

namespace kechi {

// Chance that falls alike every time and everywhere: SplitMix64 (Steele, Lea, Flood: Fast
// Splittable Pseudorandom Number Generators, 2014). The standard library's distributions
// differ from one library to the next.
class SampleDice {
public:
    explicit SampleDice(quint64 seed) : m_state(seed) {}

    // From `least` to `most`, both included.
    int between(int least, int most) { return least + int(next() % quint64(most - least + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename T>
    const T& pick(const QList<T>& of)
    {
        return of[between(0, int(of.size()) - 1)];
    }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace kechi
