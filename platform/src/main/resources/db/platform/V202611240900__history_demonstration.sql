-- What a service that is not for demonstration looks for before it starts: empty there, and so found at once.
CREATE INDEX history_demonstration ON history (id) WHERE tenant IN ('XA', 'XB');
