BEGIN;

-- Running downgrade f51cda -> f40bc9

CREATE TABLE audit (
    "table" VARCHAR(60) NOT NULL, 
    row VARCHAR(60) NOT NULL, 
    at TIMESTAMP WITHOUT TIME ZONE NOT NULL
);

UPDATE wholesale_version SET version_num='f40bc9' WHERE wholesale_version.version_num = 'f51cda';

-- Running downgrade f40bc9 -> f3ffb8

DROP TABLE audit;

UPDATE wholesale_version SET version_num='f3ffb8' WHERE wholesale_version.version_num = 'f40bc9';

-- Running downgrade f3ffb8 -> f2eea7

ALTER TABLE reports DROP COLUMN IF EXISTS seen;

ALTER TABLE reports DROP COLUMN customer_id;

UPDATE wholesale_version SET version_num='f2eea7' WHERE wholesale_version.version_num = 'f3ffb8';

-- Running downgrade f2eea7 -> f1dd96

ALTER TABLE customers DROP COLUMN mood;

DROP TYPE mood;

UPDATE wholesale_version SET version_num='f1dd96' WHERE wholesale_version.version_num = 'f2eea7';

-- Running downgrade f1dd96 -> d33952, e3cc85

ALTER TABLE reports DROP COLUMN owner_id;

INSERT INTO wholesale_version (version_num) VALUES ('d33952') RETURNING wholesale_version.version_num;

UPDATE wholesale_version SET version_num='e3cc85' WHERE wholesale_version.version_num = 'f1dd96';

-- Running downgrade d33952 -> d22841

DROP INDEX ix_quantity;

ALTER TABLE order_lines DROP COLUMN discount;

UPDATE wholesale_version SET version_num='d22841' WHERE wholesale_version.version_num = 'd33952';

-- Running downgrade d22841 -> d11730

ALTER TABLE customers RENAME customer_number TO number;

ALTER TABLE customers DROP COLUMN phone;

UPDATE wholesale_version SET version_num='d11730' WHERE wholesale_version.version_num = 'd22841';

-- Running downgrade d11730 -> b3c2e9, c4062d

UPDATE wholesale_version SET version_num='c4062d' WHERE wholesale_version.version_num = 'd11730';

-- Running downgrade e3cc85 -> e2bb74

DROP VIEW open_invoices;

INSERT INTO wholesale_version (version_num) VALUES ('e2bb74') RETURNING wholesale_version.version_num;

UPDATE wholesale_version SET version_num='b3c2e9' WHERE wholesale_version.version_num = 'e3cc85';

-- Running downgrade e2bb74 -> e1aa63

DELETE FROM reports;

UPDATE wholesale_version SET version_num='e1aa63' WHERE wholesale_version.version_num = 'e2bb74';

-- Running downgrade e1aa63 -> 

DROP TABLE reports;

DELETE FROM wholesale_version WHERE wholesale_version.version_num = 'e1aa63';

-- Running downgrade b3c2e9 -> b2b1d8

DROP TABLE IF EXISTS payments;

UPDATE wholesale_version SET version_num='b2b1d8' WHERE wholesale_version.version_num = 'b3c2e9';

-- Running downgrade b2b1d8 -> b1a0c7

DROP INDEX ix_invoices_total;

DROP INDEX ix_invoices_open;

ALTER TABLE invoices DROP CONSTRAINT uq_invoices_issued_order_id;

ALTER TABLE invoices DROP CONSTRAINT ck_issued;

ALTER TABLE invoices DROP CONSTRAINT ck_invoices_total;

ALTER TABLE invoices DROP CONSTRAINT fk_invoices_order_id_orders;

UPDATE wholesale_version SET version_num='b1a0c7' WHERE wholesale_version.version_num = 'b2b1d8';

-- Running downgrade b1a0c7 -> 60fbb6

DROP TABLE invoices;

DROP TYPE invoice_state;

DROP SCHEMA billing;

DELETE FROM wholesale_version WHERE wholesale_version.version_num = 'b1a0c7';

-- Running downgrade c4062d -> c3f51c

DROP TABLE stock_levels;

UPDATE wholesale_version SET version_num='c3f51c' WHERE wholesale_version.version_num = 'c4062d';

-- Running downgrade c3f51c -> c2e40b

COMMIT;

DROP INDEX CONCURRENTLY IF EXISTS stock.ix_movements_during;

BEGIN;

DROP TABLE stock.movements;

UPDATE wholesale_version SET version_num='c2e40b' WHERE wholesale_version.version_num = 'c3f51c';

-- Running downgrade c2e40b -> c1d3fa

COMMENT ON COLUMN stock.bins.barcode IS NULL;

ALTER TABLE stock.bins RENAME barcode TO code;

ALTER TABLE stock.bins ALTER COLUMN level TYPE INTEGER;

ALTER TABLE stock.bins ALTER COLUMN level SET NOT NULL;

UPDATE wholesale_version SET version_num='c1d3fa' WHERE wholesale_version.version_num = 'c2e40b';

-- Running downgrade c1d3fa -> 60fbb6

COMMENT ON TABLE stock.bins IS NULL;

DROP TABLE stock.bins;

UPDATE wholesale_version SET version_num='60fbb6' WHERE wholesale_version.version_num = 'c1d3fa';

-- Running downgrade 60fbb6 -> 50eaa5

ALTER TABLE country RENAME TO countries;

ALTER TABLE orders DROP COLUMN archived;

ALTER TABLE orders DROP COLUMN channel;

UPDATE wholesale_version SET version_num='50eaa5' WHERE wholesale_version.version_num = '60fbb6';

-- Running downgrade 50eaa5 -> 40d9f4

DROP INDEX ix_products_status_changed;

ALTER TABLE products DROP COLUMN gross;

ALTER TABLE products DROP COLUMN changed;

UPDATE wholesale_version SET version_num='40d9f4' WHERE wholesale_version.version_num = '50eaa5';

-- Running downgrade 40d9f4 -> 30c8e3

DELETE FROM customers WHERE country = 'FR' AND credit = 5;

ALTER TABLE customers DROP COLUMN number;

UPDATE wholesale_version SET version_num='30c8e3' WHERE wholesale_version.version_num = '40d9f4';

-- Running downgrade 30c8e3 -> 20b7d2

DROP TABLE countries;

UPDATE wholesale_version SET version_num='20b7d2' WHERE wholesale_version.version_num = '30c8e3';

-- Running downgrade 20b7d2 -> 10a4c1

DROP INDEX ix_order_lines_product_id_order_id;

DROP INDEX ix_orders_placed;

DROP TABLE order_lines;

DROP TABLE orders;

UPDATE wholesale_version SET version_num='10a4c1' WHERE wholesale_version.version_num = '20b7d2';

-- Running downgrade 10a4c1 -> 

DROP TABLE products;

DROP TABLE customers;

DELETE FROM wholesale_version WHERE wholesale_version.version_num = '10a4c1';

COMMIT;

