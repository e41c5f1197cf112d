-- What the law asks a public site to say of itself; empty until the administrator says it.
alter table platform.installation
  add column publisher text not null default '',
  add column publisher_address text not null default '',
  add column contact text not null default '',
  add column publication_director text not null default '',
  add column host text not null default '',
  add column data_protection_officer text not null default '';
grant update (publisher, publisher_address, contact, publication_director, host, data_protection_officer)
  on platform.installation to cordee_app;
