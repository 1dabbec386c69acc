/**
 * What people see of the product: server-rendered pages over the three services. The portal owns no data and knows no rule of law;
 * it draws what a service says a person may do. Packages, each may use those above it: {@code wording}, {@code session},
 * {@code service}, {@code form}, {@code layout}, and then the pages: {@code home}, {@code aeo}, {@code bcp}, {@code monitoring}.
 */
package customs.portal;
