CREATE TABLE department (
    id          @PK@,
    name        TEXT NOT NULL,
    parent_id   @INT@ REFERENCES department (id),
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

-- A user. leave_from and leave_to are days, both included.
CREATE TABLE member (
    id            @PK@,
    name          @KEY@ NOT NULL UNIQUE,
    full_name     TEXT NOT NULL,
    department_id @INT@ REFERENCES department (id),
    state         @KEY@ NOT NULL DEFAULT 'active',
    leave_from    @KEY@,
    leave_to      @KEY@,
    stand_in_id   @INT@ REFERENCES member (id),
    experience    @INT@ NOT NULL DEFAULT 1,
    holding_limit @INT@,
    version       @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE TABLE member_role (
    id          @PK@,
    member_id   @INT@ NOT NULL REFERENCES member (id),
    role        @KEY@ NOT NULL,
    UNIQUE (member_id, role)
) @STRICT@;

-- Secrets, never journaled. misses: wrong passwords in a row, the last one at missed_at.
CREATE TABLE credential (
    member_id   @INT@ NOT NULL PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    hash        TEXT NOT NULL,
    misses      @INT@ NOT NULL DEFAULT 0,
    missed_at   @INT@
) @STRICT@;

CREATE TABLE setting (
    id          @PK@,
    name        @KEY@ NOT NULL UNIQUE,
    value       TEXT NOT NULL
) @STRICT@;

-- One act of a person. cancelled: undone, or the undo of something, and of no further effect.
CREATE TABLE change (
    id          @PK@,
    at          @INT@ NOT NULL,
    member_id   @INT@ REFERENCES member (id),
    what        @KEY@ NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    undo_of     @INT@ REFERENCES change (id),
    cancelled   @BOOL@ NOT NULL DEFAULT FALSE
) @STRICT@;

CREATE INDEX change_by_member ON change (member_id, id);
CREATE INDEX change_by_undone ON change (undo_of) WHERE undo_of IS NOT NULL;

-- What a change wrote. old: the columns as they were, column=literal (update: the changed
-- ones, delete: all). kind range: the rows from row_id to last_row_id were inserted.
CREATE TABLE journal (
    id          @PK@,
    change_id   @INT@ NOT NULL REFERENCES change (id),
    table_name  @KEY@ NOT NULL,
    row_id      @INT@ NOT NULL,
    last_row_id @INT@ NOT NULL,
    customer_id @INT@,
    kind        @KEY@ NOT NULL,
    old         TEXT
) @STRICT@;

CREATE INDEX journal_by_change ON journal (change_id, id);
CREATE INDEX journal_by_row ON journal (table_name, row_id, id);
CREATE INDEX journal_by_customer ON journal (customer_id, id) WHERE customer_id IS NOT NULL;

-- One row: the change whose rows are being written. Triggers read it.
CREATE TABLE current_change (
    change_id   @INT@
) @STRICT@;

INSERT INTO current_change (change_id) VALUES (NULL);

-- Who saw or took out what: exports, reveals, sign-ins.
CREATE TABLE access_log (
    id          @PK@,
    at          @INT@ NOT NULL,
    member_id   @INT@ REFERENCES member (id),
    what        @KEY@ NOT NULL,
    detail      TEXT NOT NULL DEFAULT '',
    amount      @INT@ NOT NULL DEFAULT 0
) @STRICT@;

CREATE INDEX access_log_by_time ON access_log (at);
