-- The municipality's own colours and logo, which its posters have.

create table municipality_brand (
  one         boolean primary key default true check (one),
  deep        text not null check (deep ~ '^#[0-9a-f]{6}$'),
  accent      text not null check (accent ~ '^#[0-9a-f]{6}$'),
  signal      text not null check (signal ~ '^#[0-9a-f]{6}$'),
  logo        bytea check (octet_length(logo) <= 500000),
  logo_format text check (logo_format in ('svg', 'png')),
  version     integer not null default 1,
  check ((logo is null) = (logo_format is null))
);

grant select, insert, update, delete on municipality_brand to pejl_staff;
grant select on municipality_brand to pejl_public;
