BEGIN;

CREATE TABLE s.v (
    version_num VARCHAR(32) NOT NULL
);

-- Running upgrade  -> a1b2c3

CREATE TABLE t (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO s.v (version_num) VALUES ('a1b2c3');

COMMIT;

