-- Clients, what was said, drafts, refusals and locks, the user's own words and rules, the list of
-- acts that can be undone. Times are UTC milliseconds. Tables named "… derived" follow from the
-- others through triggers and can be rebuilt; undo and export never touch them.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) <= 10000),
    platform_id TEXT NOT NULL DEFAULT '',
    honorific TEXT NOT NULL DEFAULT 'sama' CHECK (honorific IN ('sama', 'san', 'onchu', 'none')),
    profile_url TEXT NOT NULL DEFAULT '',
    conversation_url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL, -- the name folded: kana, width and case are one
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX client_by_name ON client (name_key);
CREATE INDEX client_by_platform_id ON client (platform_id) WHERE platform_id <> '';

CREATE TABLE message (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id),
    channel TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    at INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    opened_at INTEGER CHECK (opened_at IS NULL OR direction = 'out'),
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled = 0 OR (settled = 1 AND direction = 'in'))
) STRICT;
CREATE INDEX message_by_client ON message (client, at, ordinal, id);

CREATE TABLE message_part (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    message INTEGER NOT NULL REFERENCES message (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (message, number)
) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER UNIQUE REFERENCES client (id),
    message INTEGER UNIQUE REFERENCES message (id), -- the letter its sent parts belong to
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    numbering INTEGER NOT NULL CHECK (numbering IN (0, 1)),
    quiet TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(quiet)),
    saved_at INTEGER NOT NULL
) STRICT;

-- Where the parts already sent stand in the draft's text.
CREATE TABLE draft_part (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    draft INTEGER NOT NULL REFERENCES draft (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    numbering TEXT NOT NULL,
    length INTEGER NOT NULL,
    cut INTEGER NOT NULL,
    UNIQUE (draft, number)
) STRICT;

-- A text the site would not take.
CREATE TABLE refusal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER REFERENCES client (id),
    channel TEXT NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX refusal_by_client ON refusal (client) WHERE client IS NOT NULL;

-- The time in which the site takes no direct messages and estimates.
CREATE TABLE lock (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    since INTEGER NOT NULL,
    until INTEGER CHECK (until IS NULL OR until >= since)
) STRICT;

CREATE TABLE own_word (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('allow', 'flag')),
    term TEXT NOT NULL CHECK (term <> ''),
    severity TEXT NOT NULL DEFAULT 'stop' CHECK (severity IN ('hint', 'warn', 'stop')),
    suggestion TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '', -- a text it must flag; empty = none
    created_at INTEGER NOT NULL,
    UNIQUE (kind, term)
) STRICT;

-- The user's values over the rule pack; `replaced` is the shipped content it took the place of.
CREATE TABLE own_rule (
    rule TEXT PRIMARY KEY,
    content TEXT NOT NULL CHECK (json_valid(content)),
    replaced TEXT NOT NULL CHECK (json_valid(replaced)),
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done and how to take it back: `undo` is the inverse of the act's changeset.
CREATE TABLE act (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at INTEGER NOT NULL,
    words TEXT NOT NULL, -- the act's key
    detail TEXT NOT NULL, -- whom or what it was about
    undo BLOB NOT NULL
) STRICT;

-- Derived: one row a client, for the list of conversations.
CREATE TABLE conversation (
    client INTEGER PRIMARY KEY,
    last_at INTEGER NOT NULL, -- of the last message; of the client when there is none
    last_message INTEGER,
    preview TEXT NOT NULL,
    direction TEXT NOT NULL, -- of the last message; '' when there is none
    turn TEXT NOT NULL CHECK (turn IN ('none', 'mine', 'theirs')),
    opened_at INTEGER,
    unopened_since INTEGER -- the last message is out, and nobody is known to have opened it
) STRICT;
CREATE INDEX conversation_by_time ON conversation (last_at, client);
CREATE INDEX conversation_mine ON conversation (last_at, client) WHERE turn = 'mine';
CREATE INDEX conversation_unopened ON conversation (unopened_since, client)
    WHERE unopened_since IS NOT NULL;

CREATE VIEW conversation_now AS
SELECT client.id AS client,
    coalesce(last.at, client.created_at) AS last_at,
    last.id AS last_message,
    coalesce((SELECT substr(text, 1, 120) FROM message_part WHERE message = last.id
              ORDER BY number LIMIT 1), '') AS preview,
    coalesce(last.direction, '') AS direction,
    CASE WHEN last.id IS NULL OR last.settled = 1 THEN 'none'
         WHEN last.direction = 'in' THEN 'mine' ELSE 'theirs' END AS turn,
    last.opened_at AS opened_at,
    CASE WHEN last.direction = 'out' AND last.opened_at IS NULL THEN last.at END AS unopened_since
FROM client LEFT JOIN message AS last ON last.id = (
    SELECT id FROM message WHERE message.client = client.id
    ORDER BY at DESC, ordinal DESC, id DESC LIMIT 1);

-- Inserting a client here brings its row up to date.
CREATE VIEW conversation_stale AS SELECT 0 AS client WHERE 0;
CREATE TRIGGER conversation_refresh INSTEAD OF INSERT ON conversation_stale
BEGIN
    DELETE FROM conversation WHERE client = NEW.client;
    INSERT INTO conversation SELECT * FROM conversation_now WHERE client = NEW.client;
END;
CREATE TRIGGER client_added AFTER INSERT ON client
BEGIN
    INSERT INTO conversation_stale VALUES (NEW.id);
END;
CREATE TRIGGER client_changed AFTER UPDATE OF created_at ON client
BEGIN
    INSERT INTO conversation_stale VALUES (NEW.id);
END;
CREATE TRIGGER client_removed AFTER DELETE ON client
BEGIN
    DELETE FROM conversation WHERE client = OLD.id;
END;
CREATE TRIGGER message_added AFTER INSERT ON message
BEGIN
    INSERT INTO conversation_stale VALUES (NEW.client);
END;
CREATE TRIGGER message_changed AFTER UPDATE ON message
BEGIN
    INSERT INTO conversation_stale VALUES (OLD.client);
    INSERT INTO conversation_stale SELECT NEW.client WHERE NEW.client <> OLD.client;
END;
CREATE TRIGGER message_removed AFTER DELETE ON message
BEGIN
    INSERT INTO conversation_stale VALUES (OLD.client);
END;
CREATE TRIGGER part_added AFTER INSERT ON message_part
BEGIN
    INSERT INTO conversation_stale SELECT client FROM message WHERE id = NEW.message;
END;
CREATE TRIGGER part_changed AFTER UPDATE OF message, number, text ON message_part
BEGIN
    INSERT INTO conversation_stale SELECT client FROM message WHERE id IN (OLD.message, NEW.message);
END;
CREATE TRIGGER part_removed AFTER DELETE ON message_part
BEGIN
    INSERT INTO conversation_stale SELECT client FROM message WHERE id = OLD.message;
END;

-- Derived: the search index. search_grams() is the program's own function: the folded text cut
-- into every stretch of one to four characters. A document's number grows with the time of what it holds, so
-- that the newest come first without sorting, and lies close to its neighbour's, so that the
-- index stays small: 8192 numbers a minute, and the first free one after a minute that is full.
CREATE VIRTUAL TABLE search USING fts5 (grams, content = '', columnsize = 0, detail = none,
    tokenize = 'ascii');
CREATE TABLE search_document (
    document INTEGER PRIMARY KEY,
    part INTEGER NOT NULL UNIQUE
) STRICT;

CREATE VIEW search_new AS SELECT 0 AS part, 0 AS first, '' AS text WHERE 0;
CREATE TRIGGER search_index INSTEAD OF INSERT ON search_new
BEGIN
    INSERT INTO search_document
    SELECT CASE
        WHEN used.newest IS NULL THEN NEW.first
        WHEN used.newest < NEW.first + 8191 THEN used.newest + 1
        ELSE (SELECT min(document) + 1 FROM search_document AS taken
              WHERE document >= used.newest AND NOT EXISTS (
                  SELECT 1 FROM search_document WHERE document = taken.document + 1))
        END, NEW.part
    FROM (SELECT max(document) AS newest FROM search_document
          WHERE document BETWEEN NEW.first AND NEW.first + 8191) AS used;
    INSERT INTO search (rowid, grams)
        SELECT document, search_grams(NEW.text) FROM search_document WHERE part = NEW.part;
END;
CREATE VIEW search_old AS SELECT 0 AS part, '' AS text WHERE 0;
CREATE TRIGGER search_unindex INSTEAD OF INSERT ON search_old
BEGIN
    INSERT INTO search (search, rowid, grams)
        SELECT 'delete', document, search_grams(NEW.text) FROM search_document
        WHERE part = NEW.part;
    DELETE FROM search_document WHERE part = NEW.part;
END;
CREATE TRIGGER search_added AFTER INSERT ON message_part
BEGIN
    INSERT INTO search_new VALUES (NEW.id, NEW.at / 60000 * 8192, NEW.text);
END;
CREATE TRIGGER search_removed AFTER DELETE ON message_part
BEGIN
    INSERT INTO search_old VALUES (OLD.id, OLD.text);
END;
CREATE TRIGGER search_changed AFTER UPDATE OF text, at ON message_part
BEGIN
    INSERT INTO search_old VALUES (OLD.id, OLD.text);
    INSERT INTO search_new VALUES (NEW.id, NEW.at / 60000 * 8192, NEW.text);
END;
