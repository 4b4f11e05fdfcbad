CREATE TABLE wholesale_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT wholesale_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 10a4c1

CREATE TABLE customers (
    id INTEGER NOT NULL, 
    name VARCHAR(200) NOT NULL, 
    email VARCHAR(320), 
    country CHAR(2) DEFAULT 'DE' NOT NULL, 
    credit NUMERIC(12, 2) DEFAULT 0 NOT NULL, 
    active BOOLEAN DEFAULT 1 NOT NULL, 
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL, 
    CONSTRAINT pk_customers PRIMARY KEY (id), 
    CONSTRAINT ck_customers_credit CHECK (credit >= 0), 
    CONSTRAINT uq_customers_email UNIQUE (email)
);

CREATE TABLE products (
    id INTEGER NOT NULL, 
    sku VARCHAR(40) NOT NULL, 
    title TEXT NOT NULL, 
    price NUMERIC(12, 2) NOT NULL, 
    weight FLOAT, 
    status VARCHAR(7) DEFAULT 'draft' NOT NULL, 
    CONSTRAINT pk_products PRIMARY KEY (id), 
    CONSTRAINT uq_products_sku_title UNIQUE (sku, title), 
    CONSTRAINT ck_products_price CHECK (price > 0)
);

CREATE INDEX ix_products_sku ON products (sku);

INSERT INTO wholesale_version (version_num) VALUES ('10a4c1') RETURNING version_num;

-- Running upgrade 10a4c1 -> 20b7d2

CREATE TABLE orders (
    id INTEGER NOT NULL, 
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
    in_union BOOLEAN NOT NULL, 
    region VARCHAR(12) NOT NULL, 
    CONSTRAINT pk_countries PRIMARY KEY (code)
);

INSERT INTO countries (code, name, vat, joined, opens, checked, in_union, region) VALUES ('DE', 'Germany', 19.00, '1958-01-01', '09:00:00.000000', '2023-02-28 12:30:05.000000', 1, 'WEST');

INSERT INTO countries (code, name, vat, joined, opens, checked, in_union, region) VALUES ('CI', 'Côte d''Ivoire', 18.00, NULL, NULL, NULL, 0, 'SOUTH');

INSERT INTO countries (code, name, in_union, region) VALUES ('NO', 'Norway', 0, 'NORTH');

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

ALTER TABLE products ADD COLUMN changed TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL;

ALTER TABLE products ADD COLUMN gross NUMERIC(12, 2) GENERATED ALWAYS AS (price * 1.19) STORED;

CREATE INDEX ix_products_status_changed ON products (status, changed DESC);

UPDATE wholesale_version SET version_num='50eaa5' WHERE wholesale_version.version_num = '40d9f4';

-- Running upgrade 50eaa5 -> 60fbb6

ALTER TABLE orders ADD COLUMN channel VARCHAR(20) DEFAULT 'web' NOT NULL;

ALTER TABLE orders ADD COLUMN archived BOOLEAN;

ALTER TABLE countries RENAME TO country;

UPDATE wholesale_version SET version_num='60fbb6' WHERE wholesale_version.version_num = '50eaa5';

-- Running upgrade 60fbb6 -> c1d3fa

CREATE TABLE bins (
    id INTEGER NOT NULL, 
    place VARCHAR(30), 
    level INTEGER, 
    CONSTRAINT pk_bins PRIMARY KEY (id)
);

UPDATE wholesale_version SET version_num='c1d3fa' WHERE wholesale_version.version_num = '60fbb6';

-- Running upgrade c1d3fa -> c2e40b

UPDATE wholesale_version SET version_num='c2e40b' WHERE wholesale_version.version_num = 'c1d3fa';

-- Running upgrade c2e40b -> c3f51c

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

CREATE TABLE invoices (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
    order_id INTEGER NOT NULL, 
    state VARCHAR(10) NOT NULL, 
    total DECIMAL(14, 2) NOT NULL, 
    issued DATE NOT NULL, 
    CONSTRAINT uq_invoice_order UNIQUE (order_id)
);

INSERT INTO wholesale_version (version_num) VALUES ('b1a0c7') RETURNING version_num;

-- Running upgrade b1a0c7 -> b2b1d8

UPDATE wholesale_version SET version_num='b2b1d8' WHERE wholesale_version.version_num = 'b1a0c7';

-- Running upgrade b2b1d8 -> b3c2e9

CREATE TABLE payments (
    id CHAR(32) NOT NULL, 
    invoice_id INTEGER NOT NULL, 
    amount INTEGER NOT NULL, 
    raw BLOB, 
    took DATETIME, 
    double DOUBLE, 
    CONSTRAINT pk_payments PRIMARY KEY (id), 
    CONSTRAINT fk_payment FOREIGN KEY(invoice_id) REFERENCES invoices (id)
);

INSERT INTO payments (id, invoice_id, amount, double) VALUES ('6ba7b8109dad11d180b400c04fd430c8', 1000, 1250, 1e+20);

INSERT INTO payments (id, invoice_id, amount, double) VALUES ('6ba7b8119dad11d180b400c04fd430c8', 1001, 10, -0.25);

UPDATE wholesale_version SET version_num='b3c2e9' WHERE wholesale_version.version_num = 'b2b1d8';

-- Running upgrade  -> e1aa63

CREATE TABLE reports (
    id INTEGER NOT NULL, 
    title VARCHAR(100) NOT NULL, 
    "query" TEXT, 
    CONSTRAINT pk_reports PRIMARY KEY (id)
);

INSERT INTO wholesale_version (version_num) VALUES ('e1aa63') RETURNING version_num;

-- Running upgrade e1aa63 -> e2bb74

INSERT INTO reports (title, "query") VALUES ('Sales by month', 'SELECT date_trunc(''month'', placed), count(*)
FROM orders
GROUP BY 1');

INSERT INTO reports (title, "query") VALUES ('50% "off"', NULL);

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

CREATE TABLE _alembic_tmp_customers (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
    name VARCHAR(250) NOT NULL, 
    country CHAR(2) DEFAULT 'DE' NOT NULL, 
    credit NUMERIC(12, 2) DEFAULT 0 NOT NULL, 
    customer_number INTEGER, 
    phone VARCHAR(30), 
    CONSTRAINT ck_number CHECK (customer_number > 0), 
    CONSTRAINT ck_customers_credit CHECK (credit >= 0), 
    CONSTRAINT uq_name UNIQUE (name), 
    CONSTRAINT ck_customers_phone CHECK (phone <> ''), 
    FOREIGN KEY(country) REFERENCES country (code)
);

INSERT INTO _alembic_tmp_customers (id, name, country, credit, customer_number) SELECT customers.id, customers.name, customers.country, customers.credit, customers.number 
FROM customers;

DROP TABLE customers;

ALTER TABLE _alembic_tmp_customers RENAME TO customers;

CREATE INDEX ix_name ON customers (name);

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

UPDATE wholesale_version SET version_num='f3ffb8' WHERE wholesale_version.version_num = 'f2eea7';

-- Running upgrade f3ffb8 -> f40bc9

CREATE TABLE audit (
    "table" VARCHAR(60) NOT NULL, 
    "row" VARCHAR(60) NOT NULL, 
    at DATETIME NOT NULL
);

UPDATE wholesale_version SET version_num='f40bc9' WHERE wholesale_version.version_num = 'f3ffb8';

-- Running upgrade f40bc9 -> f51cda

DROP TABLE audit;

UPDATE wholesale_version SET version_num='f51cda' WHERE wholesale_version.version_num = 'f40bc9';

