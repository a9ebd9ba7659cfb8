#include "core/member/SignInService.h"

#include "core/db/Address.h"
#include "core/member/PasswordRules.h"
#include "tests/core/member/Office.h"

#include <atomic>
#include <ctime>
#include <thread>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QString kRight = u"correct horse"_s;
const QString kWrong = u"incorrect horse"_s;

QString refusalOf(const Result<Member>& signedIn)
{
    return signedIn ? QString() : signedIn.error().text;
}

} // namespace

TEST_CASE("Who gives the right password is let in, and it is logged", "[member][sign-in]")
{
    Office office;
    const MemberId li = office.hire(u"li.na"_s, Role::Salesperson, kRight);
    SignInService service(*office.db, office.clock);

    const Result<Member> signedIn = service.signIn(u"li.na"_s, kRight);
    REQUIRE(signedIn);
    CHECK(signedIn->id == li);
    CHECK(signedIn->roles == Roles(Role::Salesperson));
    CHECK(office.countLogged(u"sign_in"_s) == 1);
    CHECK(service.signIn(u"  LI.NA "_s, kRight)); // past case and blanks around
    CHECK(office.db.value<qint64>(u"SELECT COUNT(*) FROM change WHERE what <> 'test'"_s) == 0);
}

TEST_CASE("Wrong, unknown, disabled and without a password get the same words", "[member][sign-in]")
{
    Office office;
    office.hire(u"li"_s, Role::Salesperson, kRight);
    office.hire({.name = u"gone"_s,
                 .fullName = u"gone"_s,
                 .state = MemberState::Disabled,
                 .roles = Role::Salesperson},
                kRight);
    office.hire(u"new"_s, Role::Salesperson);
    SignInService service(*office.db, office.clock);

    const Result<Member> wrong = service.signIn(u"li"_s, kWrong);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Error::Code::Denied);
    CHECK(wrong.error().text == u"The name or the password is wrong.");
    CHECK(refusalOf(service.signIn(u"nobody"_s, kRight)) == wrong.error().text);
    CHECK(refusalOf(service.signIn(u"gone"_s, kRight)) == wrong.error().text);
    CHECK(refusalOf(service.signIn(u"new"_s, QString())) == wrong.error().text);
    CHECK(refusalOf(service.signIn(u"li"_s, QString())) == wrong.error().text);
    CHECK(refusalOf(service.signIn(QString(), QString())) == wrong.error().text);
    CHECK(office.countLogged(u"wrong_password"_s) == 6);
    CHECK(office.countLogged(u"sign_in"_s) == 0);
}

TEST_CASE("An unknown name is refused no faster than a wrong password", "[member][sign-in]")
{
    Office office;
    office.hire(u"li"_s, Role::Salesperson, kRight);
    SignInService service(*office.db, office.clock);
    const auto took = [&](const QString& name) {
        const std::clock_t begin = std::clock(); // of this process alone, however busy others are
        CHECK_FALSE(service.signIn(name, kWrong));
        return std::clock() - begin;
    };
    took(u"li"_s); // the first one opens files
    const std::clock_t known = took(u"li"_s);
    const std::clock_t unknown = took(u"nobody"_s);
    CHECK(unknown > known / 4); // without a hash it would be a hundredth
}

TEST_CASE("A password is the same however it was composed", "[member][sign-in]")
{
    Office office;
    office.hire(u"王小明"_s, Role::Salesperson, u"密码是é密码🐎"_s); // é as one character
    SignInService service(*office.db, office.clock);
    CHECK(service.signIn(u"王小明"_s, u"密码是e\u0301密码🐎"_s));
    CHECK_FALSE(service.signIn(u"王小明"_s, u"密码是e密码🐎"_s));
    CHECK_FALSE(service.signIn(u"王小明"_s, u"密码是é密码🐎 "_s)); // blanks count
}

TEST_CASE("After three wrong passwords one waits, longer each time", "[member][sign-in]")
{
    struct Case {
        int misses;
        int seconds;
    };
    const auto c = GENERATE(values<Case>({{0, 0},
                                          {1, 0},
                                          {3, 0},
                                          {4, 1},
                                          {5, 2},
                                          {6, 4},
                                          {7, 8},
                                          {9, 32},
                                          {12, 256},
                                          {13, 512},
                                          {14, 900},
                                          {15, 900},
                                          {60, 900},
                                          {100000, 900}}));
    CAPTURE(c.misses);
    const QDateTime missed = FixedClock().time;
    CHECK(secondsToWait(c.misses, missed, missed) == c.seconds);
    CHECK(secondsToWait(c.misses, missed, missed.addSecs(c.seconds)) == 0);
    if (c.seconds > 0) {
        CHECK(secondsToWait(c.misses, missed, missed.addMSecs(c.seconds * 1000 - 1)) == 1);
        CHECK(secondsToWait(c.misses, missed, missed.addSecs(-1)) == 0); // a clock put back
    }
}

TEST_CASE("Who has to wait is refused even with the right password, until the time has come",
          "[member][sign-in]")
{
    Office office;
    office.hire(u"li"_s, Role::Salesperson, kRight);
    office.hire(u"wu"_s, Role::Salesperson, kRight);
    SignInService service(*office.db, office.clock);
    for (int i = 0; i < 5; ++i) {
        CHECK(refusalOf(service.signIn(u"li"_s, kWrong)) == u"The name or the password is wrong.");
        office.clock.time = office.clock.time.addSecs(i < 4 ? 1 : 0);
    }
    const Result<Member> early = service.signIn(u"li"_s, kRight);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == Error::Code::Denied);
    CHECK(early.error().text.contains(u"2 second"));
    CHECK(service.signIn(u"wu"_s, kRight)); // others do not wait

    office.clock.time = office.clock.time.addSecs(2);
    CHECK(service.signIn(u"li"_s, kRight));
    CHECK(office.db.value<qint64>(u"SELECT SUM(misses) FROM credential"_s) == 0);
    CHECK_FALSE(service.signIn(u"li"_s, kWrong)); // and the first ones are free again
    CHECK(service.signIn(u"li"_s, kRight));
}

TEST_CASE("Twenty programs sign in at once", "[member][sign-in][slow]")
{
    Office office;
    office.hire(u"li"_s, Role::Salesperson, kRight);
    QList<std::shared_ptr<Workspace>> programs;
    for (int i = 0; i < 20; ++i) { // each with a database of its own, as processes have
        const OpenedWorkspace opened = openWorkspace(office.db.address());
        REQUIRE(opened);
        programs += *opened;
    }
    std::atomic_int in = 0;
    std::vector<std::thread> threads;
    for (const auto& program : programs) {
        threads.emplace_back([&in, &office, &program] {
            SignInService service(program->database(), office.clock);
            if (service.signIn(u"li"_s, kRight))
                ++in;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(in == 20);
    CHECK(office.countLogged(u"sign_in"_s) == 20);
}

TEST_CASE("Guessing at once counts every guess", "[member][sign-in][slow]")
{
    Office office;
    office.hire(u"li"_s, Role::Salesperson, kRight);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&office, i] {
            SignInService service(*office.db, office.clock);
            (void)service.signIn(u"li"_s, kWrong + QString::number(i));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    const auto counted = office.db.value<qint64>(u"SELECT MAX(misses) FROM credential"_s);
    CHECK(counted >= 4);
    CHECK(counted == office.countLogged(u"wrong_password"_s));
    CHECK_FALSE(SignInService(*office.db, office.clock).signIn(u"li"_s, kRight));
}

TEST_CASE("A workspace open for reading lets people in, and counts nothing", "[member][sign-in]")
{
    Office office;
    office.hire(u"li"_s, Role::Salesperson, kRight);
    DbConfig config = *parseAddress(office.db.address());
    config.readOnly = true;
    Database database(config);
    SignInService service(database, office.clock);

    for (int i = 0; i < 5; ++i)
        CHECK(refusalOf(service.signIn(u"li"_s, kWrong)) == u"The name or the password is wrong.");
    const Result<Member> signedIn = service.signIn(u"li"_s, kRight);
    REQUIRE(signedIn);
    const Result<Done> changed = service.changePassword(signedIn->id, kRight, kWrong);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().text.contains(u"reading"));
    CHECK(office.countLogged(u"sign_in"_s) + office.countLogged(u"wrong_password"_s) == 0);
    CHECK(office.db.value<qint64>(u"SELECT misses FROM credential"_s) == 0);
}

TEST_CASE("A password has eight characters or more, and is not one's name", "[member][sign-in]")
{
    struct Case {
        QString password;
        QString name;
        bool isGood;
    };
    const auto c = GENERATE(values<Case>({
        {u"12345678"_s, u"li"_s, true},
        {u"1234567"_s, u"li"_s, false},
        {u"一二三四五六七八"_s, u"li"_s, true},
        {u"🐎🐎🐎🐎"_s, u"li"_s, false}, // eight units, four characters
        {u"🐎🐎🐎🐎🐎🐎🐎🐎"_s, u"li"_s, true},
        {u"e\u0301e\u0301e\u0301e\u0301"_s, u"li"_s, false}, // four letters with accents
        {u"li.na@acme"_s, u"li.na@acme"_s, false},
        {u"Li.Na@ACME"_s, u"li.na@acme"_s, false},
        {u"li.na@acme!"_s, u"li.na@acme"_s, true},
        {QString(), u"li"_s, false},
    }));
    CAPTURE(c.password, c.name);
    const auto refusal = whyNotPassword(c.password, c.name);
    CHECK(refusal.has_value() == !c.isGood);
    if (refusal)
        CHECK(refusal->code == Error::Code::Invalid);
}

TEST_CASE("One changes one's own password by giving the present one", "[member][sign-in]")
{
    Office office;
    const MemberId li = office.hire(u"li"_s, Role::Salesperson, kRight);
    SignInService service(*office.db, office.clock);

    CHECK(service.changePassword(li, kWrong, u"something new"_s).error().text ==
          u"The present password is wrong.");
    CHECK(service.changePassword(li, kRight, u"short"_s).error().code == Error::Code::Invalid);
    CHECK(service.signIn(u"li"_s, kRight));

    REQUIRE(service.changePassword(li, kRight, u"something new"_s));
    CHECK_FALSE(service.signIn(u"li"_s, kRight));
    CHECK(service.signIn(u"li"_s, u"something new"_s));
    CHECK(office.countLogged(u"password_changed"_s) == 1);
}

TEST_CASE("Guessing the present password makes one wait as signing in does", "[member][sign-in]")
{
    Office office;
    const MemberId li = office.hire(u"li"_s, Role::Salesperson, kRight);
    SignInService service(*office.db, office.clock);
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(service.changePassword(li, kWrong, u"something new"_s));
    CHECK(
        service.changePassword(li, kRight, u"something new"_s).error().text.contains(u"Try again"));
}

TEST_CASE("An administrator gives somebody a new password, and ends their waiting",
          "[member][sign-in]")
{
    Office office;
    const MemberId boss = office.hire(u"boss"_s, Role::Administrator | Role::Owner);
    const MemberId li = office.hire(u"li"_s, Role::Salesperson, kRight);
    SignInService service(*office.db, office.clock);
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(service.signIn(u"li"_s, kWrong));

    CHECK(service.resetPassword(li, boss, u"mine now 123"_s).error().code == Error::Code::Denied);
    CHECK(service.resetPassword(boss, boss, u"without asking"_s).error().code ==
          Error::Code::Denied);
    CHECK(service.resetPassword(boss, li, u"short"_s).error().code == Error::Code::Invalid);
    CHECK(service.resetPassword(boss, MemberId{999}, kRight).error().code == Error::Code::NotFound);
    REQUIRE(service.resetPassword(boss, li, u"something new"_s));
    CHECK(service.signIn(u"li"_s, u"something new"_s));
    CHECK_FALSE(service.signIn(u"li"_s, kRight));
    CHECK(office.countLogged(u"password_reset"_s) == 1);
}

TEST_CASE("No password stands in the workspace, nor in its journal", "[member][sign-in]")
{
    Office office;
    const MemberId li = office.hire(u"li"_s, Role::Salesperson, kRight);
    REQUIRE(SignInService(*office.db, office.clock).changePassword(li, kRight, kWrong));
    CHECK(office.db.value<QString>(u"SELECT hash FROM credential"_s)
              .startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"));
    CHECK(office.db.value<qint64>(
              u"SELECT COUNT(*) FROM journal WHERE table_name = 'credential'"_s) == 0);
}
