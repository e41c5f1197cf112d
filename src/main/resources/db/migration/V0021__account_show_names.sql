-- The name of a person as whoever manages them may read it. A module that knows what a role consents to says so by
-- replacing this function; without one, the name itself.
create function account.shown_name(role text, scope uuid, name text) returns text language sql stable as $$
  select shown_name.name
$$;
