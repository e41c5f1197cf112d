-- Among the people a coordinator manages, a peer's name shows by the peer's consent, like everywhere; the rest of the
-- line stays, so that a lost phone can still be replaced face to face.
create or replace function account.shown_name(role text, scope uuid, name text) returns text language sql stable as $$
  select case when shown_name.role = 'peer'
    then coalesce((select n.working_name from peer.names_for_me(array[shown_name.scope]) n), '')
    else shown_name.name end
$$;
