// Publication
