-- Templates: the user's own and edited ones, what is remembered about these and the shipped ones, and
-- the seller's standing values. Templates are named by their keys, and nothing here refers to a row
-- that has to be there: shipped templates are in no table, and a use outlives its draft and its
-- message.

CREATE TABLE own_template (
    key TEXT PRIMARY KEY CHECK (key <> ''), -- of a shipped one: it is edited
    name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 200),
    description TEXT NOT NULL DEFAULT '',
    "group" TEXT NOT NULL DEFAULT '',
    aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    channel TEXT NOT NULL DEFAULT '', -- '' = any
    use TEXT NOT NULL DEFAULT 'messages' CHECK (use IN ('messages', 'inquiries', 'rooms', 'revisions',
        'calls', 'shipping', 'outreach', 'listing', 'support', 'piece')),
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL CHECK (length(body) <= 100000),
    fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields)),
    extra TEXT NOT NULL DEFAULT '' CHECK (extra = '' OR json_valid(extra)),
    updated_at INTEGER NOT NULL
) STRICT;

-- Only what is not as usual has a row: a favourite, or one that is switched off.
CREATE TABLE template_mark (
    key TEXT PRIMARY KEY,
    favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE template_default (
    use TEXT PRIMARY KEY CHECK (use IN ('messages', 'inquiries', 'rooms', 'revisions',
        'calls', 'shipping', 'outreach', 'listing', 'support', 'piece')),
    key TEXT NOT NULL CHECK (key <> '')
) STRICT, WITHOUT ROWID;

-- What a template was before it was saved again.
CREATE TABLE template_version (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    key TEXT NOT NULL CHECK (key <> ''),
    at INTEGER NOT NULL, -- when it was saved
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX template_version_by_key ON template_version (key, at);

-- A letter was begun with a template. Draft and message may be gone; the letter was sent when the
-- message is there.
CREATE TABLE template_use (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    key TEXT NOT NULL CHECK (key <> ''),
    at INTEGER NOT NULL,
    draft INTEGER, -- none = written elsewhere
    message INTEGER, -- none = not sent
    UNIQUE (draft, key)
) STRICT;
CREATE INDEX template_use_by_message ON template_use (message) WHERE message IS NOT NULL;

-- What a template's questions were answered with the last time.
CREATE TABLE template_answer (
    key TEXT NOT NULL CHECK (key <> ''),
    field TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value <> ''),
    at INTEGER NOT NULL,
    PRIMARY KEY (key, field)
) STRICT, WITHOUT ROWID;

-- What is typed in the editor and not saved, an unfinished template among it; no act touches it.
CREATE TABLE template_draft (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- The seller's own standing values, by the name of the variable.
CREATE TABLE profile (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;
