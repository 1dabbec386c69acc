-- The bytes of a document stand apart: a list of documents, open to anyone, reads none of them.

CREATE TABLE session_document_content (
    document_id uuid PRIMARY KEY REFERENCES session_document (id),
    content     bytea NOT NULL CHECK (length(content) <= 20971520)
);
INSERT INTO session_document_content SELECT id, content FROM session_document;
REVOKE UPDATE, DELETE ON session_document_content FROM ${runtimeRole};

ALTER TABLE session_document ADD COLUMN bytes int;
UPDATE session_document SET bytes = length(content);
ALTER TABLE session_document ALTER COLUMN bytes SET NOT NULL, DROP COLUMN content;
