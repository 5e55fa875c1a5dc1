<footer id="colophon" class="site-footer">
	<div class="site-info">
		&copy; <?php echo esc_html( date( 'Y' ) ); ?> <?php bloginfo( 'name' ); ?>
		<?php if ( get_option( 'zh_cn_l10n_icp_num' ) ) : ?>
			<a href="https://beian.miit.gov.cn/" rel="external nofollow"><?php echo esc_html( get_option( 'zh_cn_l10n_icp_num' ) ); ?></a>
		<?php endif; ?>
	</div>
</footer>
<?php wp_footer(); ?>
</body>
</html>
