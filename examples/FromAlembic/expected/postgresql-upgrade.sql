BEGIN;

CREATE TABLE wholesale_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT wholesale_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 10a4c1

CREATE TABLE customers (
    id SERIAL NOT NULL, 
    name VARCHAR(200) NOT NULL, 
    email VARCHAR(320), 
    country CHAR(2) DEFAULT 'DE' NOT NULL, 
    credit NUMERIC(12, 2) DEFAULT 0 NOT NULL, 
    active BOOLEAN DEFAULT true NOT NULL, 
    created TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, 
    CONSTRAINT pk_customers PRIMARY KEY (id), 
    CONSTRAINT ck_customers_credit CHECK (credit >= 0), 
    CONSTRAINT uq_customers_email UNIQUE (email)
);

COMMENT ON COLUMN customers.name IS 'as on the invoice';

CREATE TYPE product_status AS ENUM ('draft', 'on sale', 'retired');

CREATE TABLE products (
    id BIGSERIAL NOT NULL, 
    sku VARCHAR(40) NOT NULL, 
    title TEXT NOT NULL, 
    price NUMERIC(12, 2) NOT NULL, 
    weight FLOAT(24), 
    status product_status DEFAULT 'draft' NOT NULL, 
    CONSTRAINT pk_products PRIMARY KEY (id), 
    CONSTRAINT uq_products_sku_title UNIQUE (sku, title), 
    CONSTRAINT ck_products_price CHECK (price > 0)
);

CREATE INDEX ix_products_sku ON products (sku);

INSERT INTO wholesale_version (version_num) VALUES ('10a4c1') RETURNING wholesale_version.version_num;

-- Running upgrade 10a4c1 -> 20b7d2

CREATE TABLE orders (
    id SERIAL NOT NULL, 
    customer_id INTEGER NOT NULL, 
    placed TIMESTAMP WITH TIME ZONE NOT NULL, 
    note TEXT, 
    CONSTRAINT pk_orders PRIMARY KEY (id), 
    CONSTRAINT fk_orders_customer_id_customers FOREIGN KEY(customer_id) REFERENCES customers (id) ON DELETE CASCADE
);

CREATE TABLE order_lines (
    order_id INTEGER NOT NULL, 
    number SMALLINT NOT NULL, 
    product_id BIGINT NOT NULL, 
    quantity INTEGER NOT NULL CONSTRAINT ck_order_lines_quantity CHECK (quantity > 0), 
    CONSTRAINT pk_order_lines PRIMARY KEY (order_id, number), 
    CONSTRAINT fk_order_lines_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE ON UPDATE CASCADE, 
    CONSTRAINT fk_line_product FOREIGN KEY(product_id) REFERENCES products (id)
);

CREATE INDEX ix_orders_placed ON orders (placed);

CREATE UNIQUE INDEX ix_order_lines_product_id_order_id ON order_lines (product_id, order_id);

UPDATE wholesale_version SET version_num='20b7d2' WHERE wholesale_version.version_num = '10a4c1';

-- Running upgrade 20b7d2 -> 30c8e3

CREATE TABLE countries (
    code VARCHAR(2) NOT NULL, 
    name VARCHAR(80) NOT NULL, 
    vat NUMERIC(5, 2), 
    joined DATE, 
    opens TIME WITHOUT TIME ZONE, 
    checked TIMESTAMP WITHOUT TIME ZONE, 
    in_union BOOLEAN NOT NULL, 
    region VARCHAR(12) NOT NULL, 
    CONSTRAINT pk_countries PRIMARY KEY (code)
);

INSERT INTO countries (code, name, vat, joined, opens, checked, in_union, region) VALUES ('DE', 'Germany', 19.00, '1958-01-01', '09:00:00', '2023-02-28 12:30:05', true, 'WEST');

INSERT INTO countries (code, name, vat, joined, opens, checked, in_union, region) VALUES ('CI', 'Côte d''Ivoire', 18.00, NULL, NULL, NULL, false, 'SOUTH');

INSERT INTO countries (code, name, in_union, region) VALUES ('NO', 'Norway', false, 'NORTH');

UPDATE wholesale_version SET version_num='30c8e3' WHERE wholesale_version.version_num = '20b7d2';

-- Running upgrade 30c8e3 -> 40d9f4

ALTER TABLE customers ADD COLUMN number INTEGER;

UPDATE customers
           SET number = id
         WHERE number IS NULL;

UPDATE customers SET country = 'GB' WHERE country = 'UK';

UPDATE customers SET credit=(customers.credit + 100) WHERE customers.country = 'AT';

DELETE FROM customers WHERE customers.country IN ('XX', 'YY');

INSERT INTO customers (country, credit) VALUES ('FR', 5);

UPDATE wholesale_version SET version_num='40d9f4' WHERE wholesale_version.version_num = '30c8e3';

-- Running upgrade 40d9f4 -> 50eaa5

ALTER TABLE products ADD COLUMN changed TIMESTAMP WITHOUT TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;

ALTER TABLE products ADD COLUMN gross NUMERIC(12, 2) GENERATED ALWAYS AS (price * 1.19) STORED;

CREATE INDEX ix_products_status_changed ON products (status, changed DESC);

UPDATE wholesale_version SET version_num='50eaa5' WHERE wholesale_version.version_num = '40d9f4';

-- Running upgrade 50eaa5 -> 60fbb6

ALTER TABLE orders ADD COLUMN channel VARCHAR(20) DEFAULT 'web' NOT NULL;

ALTER TABLE orders ADD COLUMN archived BOOLEAN;

ALTER TABLE countries RENAME TO country;

UPDATE wholesale_version SET version_num='60fbb6' WHERE wholesale_version.version_num = '50eaa5';

-- Running upgrade 60fbb6 -> c1d3fa

CREATE TABLE stock.bins (
    id INTEGER NOT NULL, 
    place POINT, 
    level INTEGER NOT NULL, 
    labels VARCHAR(20)[], 
    extra JSONB, 
    code VARCHAR(10) COLLATE "C", 
    CONSTRAINT pk_bins PRIMARY KEY (id)
);

COMMENT ON COLUMN stock.bins.level IS '0 is the ground';

COMMENT ON TABLE stock.bins IS 'Where things lie';

UPDATE wholesale_version SET version_num='c1d3fa' WHERE wholesale_version.version_num = '60fbb6';

-- Running upgrade c1d3fa -> c2e40b

ALTER TABLE stock.bins ALTER COLUMN level DROP NOT NULL;

ALTER TABLE stock.bins ALTER COLUMN level SET DEFAULT '0';

ALTER TABLE stock.bins ALTER COLUMN level TYPE BIGINT USING level::bigint;

ALTER TABLE stock.bins ALTER COLUMN level DROP DEFAULT;

ALTER TABLE stock.bins RENAME code TO barcode;

COMMENT ON COLUMN stock.bins.barcode IS 'EAN-13';

ALTER TABLE stock.bins ALTER COLUMN id SET NOT NULL;

UPDATE wholesale_version SET version_num='c2e40b' WHERE wholesale_version.version_num = 'c1d3fa';

-- Running upgrade c2e40b -> c3f51c

CREATE TABLE stock.movements (
    id BIGINT NOT NULL, 
    bin_id INTEGER NOT NULL, 
    moved TIMESTAMP(3) WITH TIME ZONE NOT NULL, 
    during TSTZRANGE NOT NULL, 
    tag INTEGER DEFAULT nextval('stock.movement_tag'), 
    CONSTRAINT pk_movements PRIMARY KEY (id, moved), 
    CONSTRAINT ex_movement EXCLUDE USING gist (bin_id WITH =, lower(during) WITH =) WHERE (bin_id > 0)
)
 PARTITION BY RANGE (moved);

ALTER TABLE stock.movements ADD CONSTRAINT ex_moved EXCLUDE USING gist (moved WITH =, during WITH &&);

COMMIT;

CREATE INDEX CONCURRENTLY ix_movements_during ON stock.movements USING gist (during);

VACUUM stock.movements;

BEGIN;

UPDATE wholesale_version SET version_num='c3f51c' WHERE wholesale_version.version_num = 'c2e40b';

-- Running upgrade c3f51c -> c4062d

CREATE TABLE stock_levels (
    product_id BIGINT NOT NULL, 
    pieces INTEGER DEFAULT '0' NOT NULL, 
    "user" VARCHAR(30), 
    "Reserved" INTEGER NOT NULL, 
    CONSTRAINT pk_stock_levels PRIMARY KEY (product_id), 
    CONSTRAINT ck_pieces CHECK (pieces >= 0), 
    CONSTRAINT fk_stock_levels_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);

CREATE INDEX ix_pieces ON stock_levels (pieces);

UPDATE wholesale_version SET version_num='c4062d' WHERE wholesale_version.version_num = 'c3f51c';

-- Running upgrade 60fbb6 -> b1a0c7

CREATE SCHEMA billing;

CREATE TYPE invoice_state AS ENUM ('open', 'paid');

CREATE TABLE invoices (
    id INTEGER GENERATED ALWAYS AS IDENTITY (START WITH 1000 NO CYCLE), 
    order_id INTEGER NOT NULL, 
    state invoice_state NOT NULL, 
    total DECIMAL(14, 2) NOT NULL, 
    issued DATE NOT NULL, 
    CONSTRAINT pk_invoices PRIMARY KEY (id), 
    CONSTRAINT uq_invoice_order UNIQUE (order_id)
);

COMMENT ON TABLE invoices IS 'What customers have to pay. It''s kept ten years.';

INSERT INTO wholesale_version (version_num) VALUES ('b1a0c7') RETURNING wholesale_version.version_num;

-- Running upgrade b1a0c7 -> b2b1d8

ALTER TABLE invoices ADD CONSTRAINT fk_invoices_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE invoices ADD CONSTRAINT ck_invoices_total CHECK (total >= 0);

ALTER TABLE invoices ADD CONSTRAINT ck_issued CHECK (issued > DATE '2000-01-01');

ALTER TABLE invoices ADD CONSTRAINT uq_invoices_issued_order_id UNIQUE (issued, order_id);

CREATE INDEX ix_invoices_open ON invoices USING btree (issued) WHERE state = 'open';

CREATE INDEX IF NOT EXISTS ix_invoices_total ON invoices ((total / 100), issued DESC) INCLUDE (state) WITH (fillfactor = 70);

UPDATE wholesale_version SET version_num='b2b1d8' WHERE wholesale_version.version_num = 'b1a0c7';

-- Running upgrade b2b1d8 -> b3c2e9

CREATE TABLE payments (
    id UUID NOT NULL, 
    invoice_id INTEGER NOT NULL, 
    amount BIGINT NOT NULL, 
    raw BYTEA, 
    took INTERVAL (3), 
    double DOUBLE PRECISION, 
    CONSTRAINT pk_payments PRIMARY KEY (id), 
    CONSTRAINT fk_payment FOREIGN KEY(invoice_id) REFERENCES invoices (id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO payments (id, invoice_id, amount, double) VALUES ('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 1000, 1250, 1e+20);

INSERT INTO payments (id, invoice_id, amount, double) VALUES ('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 1001, 10, -0.25);

UPDATE wholesale_version SET version_num='b3c2e9' WHERE wholesale_version.version_num = 'b2b1d8';

-- Running upgrade  -> e1aa63

CREATE TABLE reports (
    id SERIAL NOT NULL, 
    title VARCHAR(100) NOT NULL, 
    query TEXT, 
    CONSTRAINT pk_reports PRIMARY KEY (id)
);

INSERT INTO wholesale_version (version_num) VALUES ('e1aa63') RETURNING wholesale_version.version_num;

-- Running upgrade e1aa63 -> e2bb74

INSERT INTO reports (title, query) VALUES ('Sales by month', 'SELECT date_trunc(''month'', placed), count(*)
FROM orders
GROUP BY 1');

INSERT INTO reports (title, query) VALUES ('50% "off"', NULL);

UPDATE reports SET title = 'Turnover' WHERE title = 'Sales by month';

UPDATE reports SET query = '12:30' WHERE title LIKE '%:off%';

UPDATE wholesale_version SET version_num='e2bb74' WHERE wholesale_version.version_num = 'e1aa63';

-- Running upgrade e2bb74 -> e3cc85

CREATE VIEW open_invoices AS
        SELECT order_id, total -- in euros
          FROM invoices
         WHERE state = 'open';

DELETE FROM wholesale_version WHERE wholesale_version.version_num = 'e2bb74';

UPDATE wholesale_version SET version_num='e3cc85' WHERE wholesale_version.version_num = 'b3c2e9';

-- Running upgrade b3c2e9, c4062d -> d11730

UPDATE wholesale_version SET version_num='d11730' WHERE wholesale_version.version_num = 'c4062d';

-- Running upgrade d11730 -> d22841

ALTER TABLE customers ALTER COLUMN name TYPE VARCHAR(250);

ALTER TABLE customers ADD COLUMN phone VARCHAR(30);

ALTER TABLE customers RENAME number TO customer_number;

ALTER TABLE customers DROP COLUMN email;

ALTER TABLE customers ADD CONSTRAINT uq_name UNIQUE (name);

ALTER TABLE customers ADD CONSTRAINT ck_customers_phone CHECK (phone <> '');

UPDATE wholesale_version SET version_num='d22841' WHERE wholesale_version.version_num = 'd11730';

-- Running upgrade d22841 -> d33952

CREATE TABLE _alembic_tmp_order_lines (
    order_id INTEGER NOT NULL, 
    number SMALLINT NOT NULL, 
    quantity INTEGER NOT NULL, 
    product_id BIGINT NOT NULL, 
    discount NUMERIC(5, 2), 
    PRIMARY KEY (order_id, number), 
    CONSTRAINT fk_lines_products FOREIGN KEY(product_id) REFERENCES products (id) ON DELETE CASCADE
);

INSERT INTO _alembic_tmp_order_lines (order_id, number, quantity, product_id) SELECT order_lines.order_id, order_lines.number, order_lines.quantity, order_lines.product_id 
FROM order_lines;

DROP TABLE order_lines;

ALTER TABLE _alembic_tmp_order_lines RENAME TO order_lines;

CREATE INDEX ix_quantity ON order_lines (quantity);

UPDATE wholesale_version SET version_num='d33952' WHERE wholesale_version.version_num = 'd22841';

-- Running upgrade d33952, e3cc85 -> f1dd96

ALTER TABLE reports ADD COLUMN owner_id INTEGER;

DELETE FROM wholesale_version WHERE wholesale_version.version_num = 'd33952';

UPDATE wholesale_version SET version_num='f1dd96' WHERE wholesale_version.version_num = 'e3cc85';

-- Running upgrade f1dd96 -> f2eea7

CREATE TYPE mood AS ENUM ('happy', 'sad');

ALTER TABLE customers ADD COLUMN mood mood;

UPDATE wholesale_version SET version_num='f2eea7' WHERE wholesale_version.version_num = 'f1dd96';

-- Running upgrade f2eea7 -> f3ffb8

ALTER TABLE reports ADD COLUMN customer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL;

ALTER TABLE reports ADD COLUMN IF NOT EXISTS seen TIMESTAMP WITHOUT TIME ZONE;

UPDATE wholesale_version SET version_num='f3ffb8' WHERE wholesale_version.version_num = 'f2eea7';

-- Running upgrade f3ffb8 -> f40bc9

CREATE TABLE audit (
    "table" VARCHAR(60) NOT NULL, 
    row VARCHAR(60) NOT NULL, 
    at TIMESTAMP WITHOUT TIME ZONE NOT NULL
);

ALTER TABLE audit ADD CONSTRAINT pk_audit PRIMARY KEY ("table", row);

ALTER TABLE audit ADD CONSTRAINT uq_at UNIQUE NULLS NOT DISTINCT (at) DEFERRABLE INITIALLY DEFERRED;

UPDATE wholesale_version SET version_num='f40bc9' WHERE wholesale_version.version_num = 'f3ffb8';

-- Running upgrade f40bc9 -> f51cda

DROP TABLE audit;

UPDATE wholesale_version SET version_num='f51cda' WHERE wholesale_version.version_num = 'f40bc9';

COMMIT;

