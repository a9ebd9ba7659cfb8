#pragma once

#include "core/list/FilterChoices.h"

#include <QHash>
#include <QWidget>

class QMenu;

namespace kechi {

class Chip;
class FlowLayout;

// The filters of a list of customers as chips: whose, a few that are needed daily, and
// whatever else was added from the menu at the end.
class CustomerFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit CustomerFilterBar(QWidget* parent = nullptr);

    void setChoices(const FilterChoices& choices);
    void setFilter(const CustomerFilter& filter); // tells nobody
    const CustomerFilter& filter() const { return m_filter; }
    bool isNarrowed() const; // more than whose
    void clear();            // leaves whose

    // What each quick filter would show, in the order of quickFilters().
    QList<CustomerFilter> quickFilters() const;
    void setQuickCounts(const QList<qint64>& counts);

signals:
    void changed(const kechi::CustomerFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Scope = CustomerFilter::Scope;

    Chip* addScope(Scope scope);
    Chip* addQuick(void (CustomerFilterBar::*toggle)(CustomerFilter&, bool) const);
    void toggleDue(CustomerFilter& filter, bool on) const;
    void toggleUntouched(CustomerFilter& filter, bool on) const;
    void toggleBest(CustomerFilter& filter, bool on) const;
    void change(const CustomerFilter& filter);
    void reflect(); // the chips as the filter is
    void showAdded();
    void addChip(const QString& text, const CustomerFilter& without);
    void fillMenu();
    void offer(QMenu* menu, const QString& text, const CustomerFilter& with);
    template <typename Key>
    void offerAll(const QString& title, const QList<Named<Key>>& entries,
                  Key CustomerFilter::*member);
    void offerStages();
    void offerScores();
    GradeId bestGrade() const;
    QString bestName() const;
    void retranslate();

    FilterChoices m_choices;
    CustomerFilter m_filter;
    QHash<Scope, Chip*> m_scopes;
    Chip* m_due = nullptr;
    Chip* m_untouched = nullptr;
    Chip* m_best = nullptr; // of the best grade; hidden where there are none
    QList<Chip*> m_added;
    Chip* m_add = nullptr;
    QMenu* m_menu = nullptr;
    FlowLayout* m_flow = nullptr;
};

} // namespace kechi
