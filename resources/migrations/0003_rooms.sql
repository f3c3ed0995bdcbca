-- Services with their policies in versions, talk rooms and inquiries with what happened in them, what
-- is remembered about dues. Times are UTC milliseconds.

CREATE TABLE service (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> '' AND length(title) <= 200),
    item TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    price INTEGER NOT NULL DEFAULT 0 CHECK (price >= 0),
    revision_price INTEGER NOT NULL DEFAULT 0 CHECK (revision_price >= 0),
    video INTEGER NOT NULL DEFAULT 0 CHECK (video IN (0, 1)),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    review_months INTEGER NOT NULL DEFAULT 0 CHECK (review_months >= 0),
    reviewed_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

-- A version never changes; the newest of a service is in force.
CREATE TABLE policy (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    service INTEGER NOT NULL REFERENCES service (id),
    since INTEGER NOT NULL,
    allowance TEXT NOT NULL CHECK (allowance IN ('none', 'limited', 'unlimited')),
    rounds INTEGER NOT NULL CHECK (rounds BETWEEN 0 AND 99),
    silence_days INTEGER NOT NULL CHECK (silence_days BETWEEN 1 AND 365),
    day_kind TEXT NOT NULL CHECK (day_kind IN ('calendar', 'business')),
    notice_lead INTEGER NOT NULL CHECK (notice_lead BETWEEN 1 AND 365),
    close_hour INTEGER NOT NULL CHECK (close_hour BETWEEN 0 AND 23),
    restart TEXT NOT NULL CHECK (restart IN ('free', 'within-support', 'new-purchase')),
    support_days INTEGER NOT NULL CHECK (support_days BETWEEN 0 AND 365),
    delivery_days INTEGER NOT NULL CHECK (delivery_days BETWEEN 0 AND 365),
    draft_days INTEGER NOT NULL CHECK (draft_days BETWEEN 0 AND 365),
    accepts_estimates INTEGER NOT NULL CHECK (accepts_estimates IN (0, 1)),
    video_chat INTEGER NOT NULL CHECK (video_chat IN (0, 1)),
    paid_acceptance INTEGER NOT NULL CHECK (paid_acceptance IN (0, 1))
) STRICT;
CREATE INDEX policy_by_service ON policy (service, since, id);

-- An order, or an inquiry that may become one.
CREATE TABLE room (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id),
    service INTEGER REFERENCES service (id),
    policy INTEGER REFERENCES policy (id), -- the version it was bought under
    number TEXT NOT NULL DEFAULT '', -- on the marketplace
    title TEXT NOT NULL DEFAULT '',
    gross INTEGER CHECK (gross IS NULL OR gross >= 0), -- yen
    wants_speed INTEGER NOT NULL DEFAULT 0 CHECK (wants_speed IN (0, 1)),
    screening INTEGER NOT NULL DEFAULT 0 CHECK (screening >= 0), -- bits, see domain::Sign
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX room_by_client ON room (client);
CREATE INDEX room_by_service ON room (service) WHERE service IS NOT NULL;
CREATE INDEX room_by_policy ON room (policy) WHERE policy IS NOT NULL;
CREATE INDEX room_by_number ON room (number) WHERE number <> '';

-- What happened beside the messages.
CREATE TABLE room_event (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    room INTEGER NOT NULL REFERENCES room (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    value INTEGER, -- a time, or a number of stars
    side TEXT NOT NULL DEFAULT 'seller' CHECK (side IN ('seller', 'client')),
    reason TEXT NOT NULL DEFAULT 'none'
        CHECK (reason IN ('none', 'unreachable', 'agreed', 'other')),
    text TEXT NOT NULL DEFAULT '',
    message INTEGER REFERENCES message (id) -- the letter it happened with
) STRICT;
CREATE INDEX room_event_by_room ON room_event (room, at, ordinal, id);
CREATE INDEX room_event_by_message ON room_event (message) WHERE message IS NOT NULL;

ALTER TABLE message ADD COLUMN room INTEGER REFERENCES room (id);
CREATE INDEX message_by_room ON message (room, at, ordinal, id) WHERE room IS NOT NULL;
-- The room a letter is written in, and the step it is there (key of an event; '' = none).
ALTER TABLE draft ADD COLUMN room INTEGER REFERENCES room (id);
ALTER TABLE draft ADD COLUMN step TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN step_value INTEGER; -- the time that stands in the letter
CREATE INDEX draft_by_room ON draft (room) WHERE room IS NOT NULL;

-- What is remembered about a due: put off, done where no fact says so, reminded of.
CREATE TABLE due_mark (
    subject TEXT NOT NULL CHECK (subject IN ('room', 'service')),
    subject_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    anchor INTEGER NOT NULL, -- time of the fact the due counts from
    snoozed_until INTEGER,
    done_at INTEGER,
    PRIMARY KEY (subject, subject_id, kind, anchor)
) STRICT, WITHOUT ROWID;

-- Reminders that were given; no act touches them.
CREATE TABLE due_notice (
    subject TEXT NOT NULL CHECK (subject IN ('room', 'service')),
    subject_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    anchor INTEGER NOT NULL,
    notified INTEGER NOT NULL, -- bits, see domain::noticeLeads
    at INTEGER NOT NULL, -- of the last one
    PRIMARY KEY (subject, subject_id, kind, anchor)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_notice_by_time ON due_notice (at);

-- Derived: what a room's history comes to (domain::RoomStatus), one row a room. Rows follow before
-- each commit: triggers note the rooms that were touched, storage::refreshRooms() folds them.
CREATE TABLE room_summary (
    room INTEGER PRIMARY KEY,
    client INTEGER NOT NULL,
    service INTEGER,
    state TEXT NOT NULL,
    turn TEXT NOT NULL CHECK (turn IN ('none', 'mine', 'theirs')),
    inquiry_at INTEGER NOT NULL,
    answer_by INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    first_seller_at INTEGER NOT NULL,
    last_seller_at INTEGER NOT NULL,
    last_client_at INTEGER NOT NULL,
    turn_since INTEGER NOT NULL,
    anchor INTEGER NOT NULL,
    handed_over_at INTEGER NOT NULL,
    delivery_date INTEGER NOT NULL,
    promised_for INTEGER NOT NULL,
    promised_at INTEGER NOT NULL,
    wait_asked_at INTEGER NOT NULL,
    dates_asked INTEGER NOT NULL,
    revisions INTEGER NOT NULL,
    notice1_at INTEGER NOT NULL,
    notice1_close INTEGER NOT NULL,
    notice2_at INTEGER NOT NULL,
    promised_close INTEGER NOT NULL,
    delivered_at INTEGER NOT NULL,
    deliveries INTEGER NOT NULL,
    send_backs INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    cancel_asked_at INTEGER NOT NULL,
    cancel_by TEXT NOT NULL,
    before_cancel TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    seller_rated INTEGER NOT NULL,
    client_rated INTEGER NOT NULL,
    stars INTEGER NOT NULL,
    video_proposed INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;
CREATE INDEX room_summary_open ON room_summary (room) WHERE ended_at = 0;
CREATE INDEX room_summary_ended ON room_summary (ended_at, room) WHERE ended_at > 0;
-- How the rooms of a service ended, and how long they were open.
CREATE INDEX room_summary_by_service ON room_summary (service, state, stars, ended_at, opened_at)
    WHERE service IS NOT NULL AND ended_at > 0;
CREATE INDEX room_summary_by_client ON room_summary (client, opened_at);

CREATE TABLE room_stale (
    room INTEGER PRIMARY KEY
) STRICT;
CREATE TRIGGER room_added AFTER INSERT ON room
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (NEW.id);
END;
CREATE TRIGGER room_changed AFTER UPDATE OF client, service ON room
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (NEW.id);
END;
CREATE TRIGGER room_removed AFTER DELETE ON room
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (OLD.id);
END;
CREATE TRIGGER room_event_added AFTER INSERT ON room_event
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (NEW.room);
END;
CREATE TRIGGER room_event_changed AFTER UPDATE ON room_event
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (OLD.room);
    INSERT OR IGNORE INTO room_stale VALUES (NEW.room);
END;
CREATE TRIGGER room_event_removed AFTER DELETE ON room_event
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (OLD.room);
END;
CREATE TRIGGER room_message_added AFTER INSERT ON message WHEN NEW.room IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (NEW.room);
END;
CREATE TRIGGER room_message_changed AFTER UPDATE ON message
    WHEN OLD.room IS NOT NULL OR NEW.room IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO room_stale SELECT OLD.room WHERE OLD.room IS NOT NULL;
    INSERT OR IGNORE INTO room_stale SELECT NEW.room WHERE NEW.room IS NOT NULL;
END;
CREATE TRIGGER room_message_removed AFTER DELETE ON message WHEN OLD.room IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO room_stale VALUES (OLD.room);
END;
