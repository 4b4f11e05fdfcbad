CREATE TABLE wholesale_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT wholesale_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 10a4c1

CREATE TABLE customers (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    name VARCHAR(200) NOT NULL COMMENT 'as on the invoice', 
    email VARCHAR(320), 
    country CHAR(2) NOT NULL DEFAULT 'DE', 
    credit NUMERIC(12, 2) NOT NULL DEFAULT 0, 
    active BOOL NOT NULL DEFAULT true, 
    created DATETIME NOT NULL DEFAULT (now()), 
    CONSTRAINT pk_customers PRIMARY KEY (id), 
    CONSTRAINT ck_customers_credit CHECK (credit >= 0), 
    CONSTRAINT uq_customers_email UNIQUE (email)
)ENGINE=InnoDB CHARSET=utf8mb4;

CREATE TABLE products (
    id BIGINT NOT NULL AUTO_INCREMENT, 
    sku VARCHAR(40) NOT NULL, 
    title TEXT NOT NULL, 
    price NUMERIC(12, 2) NOT NULL, 
    weight FLOAT(24), 
    status ENUM('draft','on sale','retired') NOT NULL DEFAULT 'draft', 
    CONSTRAINT pk_products PRIMARY KEY (id), 
    CONSTRAINT uq_products_sku_title UNIQUE (sku, title), 
    CONSTRAINT ck_products_price CHECK (price > 0)
);

CREATE INDEX ix_products_sku ON products (sku);

INSERT INTO wholesale_version (version_num) VALUES ('10a4c1');

-- Running upgrade 10a4c1 -> 20b7d2

CREATE TABLE orders (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    customer_id INTEGER NOT NULL, 
    placed DATETIME NOT NULL, 
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
    opens TIME, 
    checked DATETIME, 
    in_union BOOL NOT NULL, 
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

ALTER TABLE products ADD COLUMN changed TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP;

ALTER TABLE products ADD COLUMN gross NUMERIC(12, 2) GENERATED ALWAYS AS (price * 1.19) STORED;

CREATE INDEX ix_products_status_changed ON products (status, changed DESC);

UPDATE wholesale_version SET version_num='50eaa5' WHERE wholesale_version.version_num = '40d9f4';

-- Running upgrade 50eaa5 -> 60fbb6

ALTER TABLE orders ADD COLUMN channel VARCHAR(20) NOT NULL DEFAULT 'web';

ALTER TABLE orders ADD COLUMN archived BOOL;

ALTER TABLE countries RENAME TO country;

UPDATE wholesale_version SET version_num='60fbb6' WHERE wholesale_version.version_num = '50eaa5';

-- Running upgrade 60fbb6 -> c1d3fa

CREATE TABLE stock.bins (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    place POINT, 
    level TINYINT(3) UNSIGNED NOT NULL COMMENT '0 is the ground', 
    labels JSON, 
    extra JSON, 
    code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin, 
    CONSTRAINT pk_bins PRIMARY KEY (id)
);

ALTER TABLE stock.bins COMMENT 'Where things lie';

UPDATE wholesale_version SET version_num='c1d3fa' WHERE wholesale_version.version_num = '60fbb6';

-- Running upgrade c1d3fa -> c2e40b

ALTER TABLE stock.bins MODIFY level TINYINT(3) UNSIGNED NULL COMMENT '0 is the ground';

ALTER TABLE stock.bins ALTER COLUMN level SET DEFAULT '0';

ALTER TABLE stock.bins MODIFY level BIGINT NULL DEFAULT '0';

ALTER TABLE stock.bins ALTER COLUMN level DROP DEFAULT;

ALTER TABLE stock.bins CHANGE code barcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE stock.bins MODIFY barcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'EAN-13';

ALTER TABLE stock.bins MODIFY id INTEGER NOT NULL AUTO_INCREMENT;

UPDATE wholesale_version SET version_num='c2e40b' WHERE wholesale_version.version_num = 'c1d3fa';

-- Running upgrade c2e40b -> c3f51c

UPDATE wholesale_version SET version_num='c3f51c' WHERE wholesale_version.version_num = 'c2e40b';

-- Running upgrade c3f51c -> c4062d

CREATE TABLE stock_levels (
    product_id BIGINT NOT NULL, 
    pieces INTEGER NOT NULL DEFAULT '0', 
    `user` VARCHAR(30), 
    `Reserved` INTEGER NOT NULL, 
    CONSTRAINT pk_stock_levels PRIMARY KEY (product_id), 
    CONSTRAINT ck_pieces CHECK (pieces >= 0), 
    CONSTRAINT fk_stock_levels_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);

CREATE INDEX ix_pieces ON stock_levels (pieces);

UPDATE wholesale_version SET version_num='c4062d' WHERE wholesale_version.version_num = 'c3f51c';

-- Running upgrade 60fbb6 -> b1a0c7

CREATE TABLE invoices (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    order_id INTEGER NOT NULL, 
    state ENUM('open','paid') NOT NULL, 
    total DECIMAL(14, 2) NOT NULL, 
    issued DATE NOT NULL, 
    CONSTRAINT pk_invoices PRIMARY KEY (id), 
    CONSTRAINT uq_invoice_order UNIQUE (order_id)
)ENGINE=InnoDB ROW_FORMAT=DYNAMIC COMMENT='What customers have to pay. It''s kept ten years.';

INSERT INTO wholesale_version (version_num) VALUES ('b1a0c7');

-- Running upgrade b1a0c7 -> b2b1d8

ALTER TABLE invoices ADD CONSTRAINT fk_invoices_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE invoices ADD CONSTRAINT ck_invoices_total CHECK (total >= 0);

ALTER TABLE invoices ADD CONSTRAINT ck_issued CHECK (issued > DATE '2000-01-01');

ALTER TABLE invoices ADD CONSTRAINT uq_invoices_issued_order_id UNIQUE (issued, order_id);

CREATE INDEX ix_invoices_open ON invoices (issued) USING btree;

CREATE INDEX ix_invoices_total ON invoices ((total / 100), issued DESC);

UPDATE wholesale_version SET version_num='b2b1d8' WHERE wholesale_version.version_num = 'b1a0c7';

-- Running upgrade b2b1d8 -> b3c2e9

CREATE TABLE payments (
    id CHAR(32) NOT NULL, 
    invoice_id INTEGER NOT NULL, 
    amount INTEGER NOT NULL, 
    raw BLOB, 
    took DATETIME, 
    `double` DOUBLE, 
    CONSTRAINT pk_payments PRIMARY KEY (id), 
    CONSTRAINT fk_payment FOREIGN KEY(invoice_id) REFERENCES invoices (id)
);

INSERT INTO payments (id, invoice_id, amount, `double`) VALUES ('6ba7b8109dad11d180b400c04fd430c8', 1000, 1250, 1e+20);

INSERT INTO payments (id, invoice_id, amount, `double`) VALUES ('6ba7b8119dad11d180b400c04fd430c8', 1001, 10, -0.25);

UPDATE wholesale_version SET version_num='b3c2e9' WHERE wholesale_version.version_num = 'b2b1d8';

-- Running upgrade  -> e1aa63

CREATE TABLE reports (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    title VARCHAR(100) NOT NULL, 
    query TEXT, 
    CONSTRAINT pk_reports PRIMARY KEY (id)
);

INSERT INTO wholesale_version (version_num) VALUES ('e1aa63');

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

ALTER TABLE customers MODIFY name VARCHAR(250) NOT NULL;

ALTER TABLE customers ADD COLUMN phone VARCHAR(30);

ALTER TABLE customers CHANGE number customer_number INTEGER NULL;

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

ALTER TABLE customers ADD COLUMN mood VARCHAR(5);

UPDATE wholesale_version SET version_num='f2eea7' WHERE wholesale_version.version_num = 'f1dd96';

-- Running upgrade f2eea7 -> f3ffb8

ALTER TABLE reports ADD COLUMN customer_id INTEGER;

ALTER TABLE reports ADD CONSTRAINT fk_reports_customer_id_customers FOREIGN KEY(customer_id) REFERENCES customers (id) ON DELETE SET NULL;

UPDATE wholesale_version SET version_num='f3ffb8' WHERE wholesale_version.version_num = 'f2eea7';

-- Running upgrade f3ffb8 -> f40bc9

CREATE TABLE audit (
    `table` VARCHAR(60) NOT NULL, 
    `row` VARCHAR(60) NOT NULL, 
    at DATETIME NOT NULL
);

ALTER TABLE audit ADD CONSTRAINT pk_audit PRIMARY KEY (`table`, `row`);

UPDATE wholesale_version SET version_num='f40bc9' WHERE wholesale_version.version_num = 'f3ffb8';

-- Running upgrade f40bc9 -> f51cda

DROP TABLE audit;

UPDATE wholesale_version SET version_num='f51cda' WHERE wholesale_version.version_num = 'f40bc9';

