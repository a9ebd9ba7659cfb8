#pragma once

#include "core/customer/Choice.h"
#include "core/customer/Customer.h"
#include "core/imports/ImportDraft.h"
#include "core/imports/ImportNotes.h"
#include "core/member/Access.h"

#include <QHash>
#include <QStringList>

namespace kechi {

class Session;

// What the words of a list mean in this workspace: entries of its lists, stages, grades, tags.
// Who may edit the lists adds entries by importing them; else, and where a list would fill up,
// the word is kept under its header and the row says so. Nothing is lost.
class ImportWords {
public:
    // With `adds` it adds to the lists; else it only says what it would do.
    ImportWords(Session& session, const Actor& actor, const Mapping& mapping, bool adds,
                ImportNotes& notes);

    // Everything but id, code and dates.
    Customer customerOf(const ImportDraft& draft);
    QList<TagId> tagsOf(const ImportDraft& draft, Customer& customer);

private:
    struct List {
        QHash<QString, ChoiceId> byName; // folded; none: not to be had
        QStringList sizes;               // of the sizes alone, with sizeIds
        QList<ChoiceId> sizeIds;
        int added = 0;
    };

    ChoiceId choiceOf(ChoiceList list, Field field, const QString& word, Customer& customer);
    ChoiceId addChoice(List& known, ChoiceList list, const QString& word);
    void read(ChoiceList list);
    void setGrade(const QString& word, Customer& customer);
    void setStage(const QString& word, Customer& customer);
    void setNeed(const QString& word, Customer& customer);
    TagId tagOf(const QString& name);
    void keepAside(Field field, const QString& word, const QString& why, Customer& customer);
    void keep(Field field, const QString& text, Customer& customer);
    QString titleOf(Field field) const;

    Session& m_session;
    const Mapping& m_mapping;
    ImportNotes& m_notes;
    bool m_mayAdd;
    bool m_adds;
    qint64 m_row = 0;
    QHash<ChoiceList, List> m_lists;
    QHash<QString, GradeId> m_grades;
    QHash<QString, TagId> m_tags;
};

} // namespace kechi
