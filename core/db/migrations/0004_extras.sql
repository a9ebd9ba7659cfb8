-- What a list brought that no field takes: [["注册资本","500万"], …], in the file's order.
ALTER TABLE customer ADD COLUMN extras TEXT NOT NULL DEFAULT '';
