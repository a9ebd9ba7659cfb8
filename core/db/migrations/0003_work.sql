-- A call, visit, meeting, message … outcome: of a call, whether somebody was reached.
CREATE TABLE interaction (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id),
    contact_id  @INT@ REFERENCES contact (id),
    member_id   @INT@ REFERENCES member (id),
    kind        @KEY@ NOT NULL,
    outcome     @KEY@ NOT NULL DEFAULT '',
    occurred_at @INT@ NOT NULL,
    logged_at   @INT@ NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX interaction_by_customer ON interaction (customer_id, occurred_at);
CREATE INDEX interaction_by_contact ON interaction (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX interaction_by_member ON interaction (member_id, occurred_at);

CREATE TABLE task (
    id          @PK@,
    customer_id @INT@ REFERENCES customer (id),
    member_id   @INT@ NOT NULL REFERENCES member (id),
    kind        @KEY@ NOT NULL DEFAULT 'todo',
    title       TEXT NOT NULL,
    due_at      @INT@ NOT NULL,
    remind_at   @INT@,
    done_at     @INT@,
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX task_by_member ON task (member_id, due_at) WHERE done_at IS NULL;
CREATE INDEX task_by_customer ON task (customer_id);

CREATE TABLE tag (
    id          @PK@,
    name        TEXT NOT NULL,
    name_key    @KEY@ NOT NULL UNIQUE,
    colour      @KEY@ NOT NULL DEFAULT 'grey',
    group_name  TEXT NOT NULL DEFAULT '',
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE TABLE customer_tag (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id),
    tag_id      @INT@ NOT NULL REFERENCES tag (id),
    UNIQUE (customer_id, tag_id)
) @STRICT@;

CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id);

-- Money is in cents, days are ISO text. The department is the seller's at that time.
CREATE TABLE deal (
    id            @PK@,
    customer_id   @INT@ NOT NULL REFERENCES customer (id),
    member_id     @INT@ REFERENCES member (id),
    department_id @INT@ REFERENCES department (id),
    title         TEXT NOT NULL,
    stage         @KEY@ NOT NULL,
    stage_since   @INT@ NOT NULL,
    amount        @INT@ NOT NULL DEFAULT 0,
    expected_on   @KEY@,
    opened_at     @INT@ NOT NULL,
    closed_at     @INT@,
    lost_reason   TEXT NOT NULL DEFAULT '',
    version       @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX deal_by_customer ON deal (customer_id);

CREATE TABLE deal_stage (
    id          @PK@,
    deal_id     @INT@ NOT NULL REFERENCES deal (id),
    stage       @KEY@ NOT NULL,
    since       @INT@ NOT NULL,
    member_id   @INT@ REFERENCES member (id)
) @STRICT@;

CREATE INDEX deal_stage_by_deal ON deal_stage (deal_id, since);

CREATE TABLE sales_order (
    id            @PK@,
    customer_id   @INT@ NOT NULL REFERENCES customer (id),
    deal_id       @INT@ REFERENCES deal (id),
    number        @KEY@ NOT NULL,
    signed_on     @KEY@ NOT NULL,
    amount        @INT@ NOT NULL,
    seller_id     @INT@ REFERENCES member (id),
    department_id @INT@ REFERENCES department (id),
    remark        TEXT NOT NULL DEFAULT '',
    version       @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX sales_order_by_customer ON sales_order (customer_id, signed_on);
CREATE INDEX sales_order_by_deal ON sales_order (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX sales_order_by_day ON sales_order (signed_on);

-- quantity in thousandths; cost none: not known.
CREATE TABLE order_line (
    id          @PK@,
    order_id    @INT@ NOT NULL REFERENCES sales_order (id),
    product     TEXT NOT NULL,
    category    TEXT NOT NULL DEFAULT '',
    quantity    @INT@ NOT NULL DEFAULT 1000,
    amount      @INT@ NOT NULL,
    cost        @INT@
) @STRICT@;

CREATE INDEX order_line_by_order ON order_line (order_id);

CREATE TABLE payment (
    id            @PK@,
    customer_id   @INT@ NOT NULL REFERENCES customer (id),
    order_id      @INT@ REFERENCES sales_order (id),
    paid_on       @KEY@ NOT NULL,
    amount        @INT@ NOT NULL,
    is_refund     @BOOL@ NOT NULL DEFAULT FALSE,
    seller_id     @INT@ REFERENCES member (id),
    department_id @INT@ REFERENCES department (id),
    version       @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX payment_by_customer ON payment (customer_id, paid_on);
CREATE INDEX payment_by_day ON payment (paid_on);
CREATE INDEX payment_by_order ON payment (order_id);

-- A complaint, suggestion or question.
CREATE TABLE service_case (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id),
    contact_id  @INT@ REFERENCES contact (id),
    member_id   @INT@ REFERENCES member (id),
    kind        @KEY@ NOT NULL,
    state       @KEY@ NOT NULL DEFAULT 'received',
    title       TEXT NOT NULL,
    received_at @INT@ NOT NULL,
    answered_at @INT@,
    closed_at   @INT@,
    answer_due  @INT@,
    solve_due   @INT@,
    cause_id    @INT@ REFERENCES choice (id),
    resolution  TEXT NOT NULL DEFAULT '',
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX service_case_by_customer ON service_case (customer_id);
CREATE INDEX service_case_by_contact ON service_case (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX service_case_by_state ON service_case (state, answer_due);

-- Derived, never typed: the last interaction that counts for the clock.
CREATE TABLE touch (
    customer_id    @INT@ NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    touched_at     @INT@ NOT NULL,
    interaction_id @INT@ NOT NULL
) @STRICT@;

-- Derived: when the rules take the customer back, and why. No row: no rule would.
CREATE TABLE deadline (
    customer_id @INT@ NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    due_at      @INT@ NOT NULL,
    rule        @KEY@ NOT NULL,
    started_at  @INT@ NOT NULL,
    days        @INT@ NOT NULL
) @STRICT@;

CREATE INDEX deadline_by_due ON deadline (due_at, customer_id);

-- Derived: 0-100 with its reasons (JSON: group, rule, points, values).
CREATE TABLE score (
    customer_id @INT@ NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    total       @INT@ NOT NULL,
    interaction @INT@ NOT NULL,
    purchase    @INT@ NOT NULL,
    likelihood  @INT@ NOT NULL,
    reasons     TEXT NOT NULL,
    scored_at   @INT@ NOT NULL
) @STRICT@;

CREATE INDEX score_by_total ON score (total, customer_id);
