-- An entry of a list that an administrator edits: industry, size, source …
CREATE TABLE choice (
    id          @PK@,
    list        @KEY@ NOT NULL,
    name        TEXT NOT NULL,
    name_key    @KEY@ NOT NULL,
    position    @INT@ NOT NULL DEFAULT 0,
    archived    @BOOL@ NOT NULL DEFAULT FALSE,
    UNIQUE (list, name_key)
) @STRICT@;

CREATE TABLE grade (
    id          @PK@,
    name        TEXT NOT NULL,
    name_key    @KEY@ NOT NULL UNIQUE,
    position    @INT@ NOT NULL DEFAULT 0,
    archived    @BOOL@ NOT NULL DEFAULT FALSE
) @STRICT@;

-- recycle_untouched: back to the pool after so many days without a touch.
-- members_only: only the pool's people may claim from it.
CREATE TABLE pool (
    id                     @PK@,
    name                   TEXT NOT NULL,
    name_key               @KEY@ NOT NULL UNIQUE,
    members_only           @BOOL@ NOT NULL DEFAULT FALSE,
    recycle_untouched      @BOOL@ NOT NULL DEFAULT FALSE,
    recycle_untouched_days @INT@ NOT NULL DEFAULT 30,
    archived               @BOOL@ NOT NULL DEFAULT FALSE,
    version                @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE TABLE pool_member (
    id          @PK@,
    pool_id     @INT@ NOT NULL REFERENCES pool (id),
    member_id   @INT@ NOT NULL REFERENCES member (id),
    is_manager  @BOOL@ NOT NULL DEFAULT FALSE,
    UNIQUE (pool_id, member_id)
) @STRICT@;

CREATE INDEX pool_member_by_member ON pool_member (member_id);

CREATE TABLE customer (
    id          @PK@,
    code        @KEY@ NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    short_name  TEXT NOT NULL DEFAULT '',
    credit_code @KEY@ NOT NULL DEFAULT '',
    industry_id @INT@ REFERENCES choice (id),
    size_id     @INT@ REFERENCES choice (id),
    region_id   @INT@ REFERENCES choice (id),
    source_id   @INT@ REFERENCES choice (id),
    type_id     @INT@ REFERENCES choice (id),
    city        TEXT NOT NULL DEFAULT '',
    address     TEXT NOT NULL DEFAULT '',
    website     TEXT NOT NULL DEFAULT '',
    stage       @KEY@ NOT NULL DEFAULT 'lead',
    stage_since @INT@ NOT NULL,
    grade_id    @INT@ REFERENCES grade (id),
    need        @KEY@ NOT NULL DEFAULT '',
    remark      TEXT NOT NULL DEFAULT '',
    created_at  @INT@ NOT NULL,
    updated_at  @INT@ NOT NULL,
    deleted_at  @INT@,
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX customer_by_credit_code ON customer (credit_code) WHERE credit_code <> '';

CREATE TABLE contact (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id),
    name        TEXT NOT NULL DEFAULT '',
    title       TEXT NOT NULL DEFAULT '',
    role        @KEY@ NOT NULL DEFAULT '',
    is_main     @BOOL@ NOT NULL DEFAULT FALSE,
    remark      TEXT NOT NULL DEFAULT '',
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX contact_by_customer ON contact (customer_id);

-- A way to reach somebody: mobile, phone, email, wechat. contact_id none: the customer's
-- own. until: when it stopped being true; it still finds duplicates.
CREATE TABLE contact_way (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id),
    contact_id  @INT@ REFERENCES contact (id),
    kind        @KEY@ NOT NULL,
    value       TEXT NOT NULL,
    value_key   @KEY@ NOT NULL,
    until       @INT@,
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX contact_way_by_customer ON contact_way (customer_id);
CREATE INDEX contact_way_by_contact ON contact_way (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX contact_way_by_key ON contact_way (value_key) WHERE value_key <> '';

CREATE TABLE collaborator (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id),
    member_id   @INT@ NOT NULL REFERENCES member (id),
    may_write   @BOOL@ NOT NULL DEFAULT FALSE,
    until       @INT@,
    UNIQUE (customer_id, member_id)
) @STRICT@;

CREATE INDEX collaborator_by_member ON collaborator (member_id);

-- The ownership ledger. The rows of a customer cover every instant since its creation
-- exactly once; until is none in the open one. owner_id none: in the pool's open sea.
-- owned_since: since when it has had owners without a break; a transfer does not restart it.
CREATE TABLE custody (
    id          @PK@,
    customer_id @INT@ NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    pool_id     @INT@ NOT NULL REFERENCES pool (id),
    owner_id    @INT@ REFERENCES member (id),
    since       @INT@ NOT NULL,
    until       @INT@,
    owned_since @INT@,
    how         @KEY@ NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    member_id   @INT@ REFERENCES member (id),
    change_id   @INT@ NOT NULL REFERENCES change (id)
) @STRICT@;

CREATE INDEX custody_by_customer ON custody (customer_id, id);
CREATE UNIQUE INDEX custody_open ON custody (customer_id) WHERE until IS NULL;
CREATE INDEX custody_by_change ON custody (change_id);

-- The ledger's open rows, narrow: what claims, lists and the sweep read and write.
CREATE TABLE ownership (
    customer_id @INT@ NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    pool_id     @INT@ NOT NULL REFERENCES pool (id),
    owner_id    @INT@ REFERENCES member (id),
    since       @INT@ NOT NULL,
    owned_since @INT@,
    version     @INT@ NOT NULL DEFAULT 1
) @STRICT@;

CREATE INDEX ownership_by_pool ON ownership (pool_id, owner_id);
CREATE INDEX ownership_by_owner ON ownership (owner_id) WHERE owner_id IS NOT NULL;

-- How a customer is sorted, searched and recognised: from its name, contacts and ways.
-- search_ways holds what some may not see, and is searched for those alone who may.
CREATE TABLE customer_key (
    customer_id  @INT@ NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    name_key     @KEY@ NOT NULL,
    sort_key     @KEY@ NOT NULL,
    search_names @KEY@ NOT NULL,
    search_ways  @KEY@ NOT NULL
) @STRICT@;

CREATE INDEX customer_key_by_name ON customer_key (name_key);
CREATE INDEX customer_key_by_sort ON customer_key (sort_key, customer_id);
