CREATE TABLE größe (
    id INTEGER
);
